"""What plans ask for and clouds bill: the line of an estimate, what else is written, and what asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

AWS, AZURE, GOOGLE = {"region": "us-east-1"}, {"location": "eastus"}, {"region": "us-central1"}
SET = {**AZURE, "sku": "Standard_D2s_v5", "instances": 2, "os_disk": [{"storage_account_type": "Premium_LRS"}]}
DATA = [{"storage_account_type": "Premium_LRS", "disk_size_gb": 32}]
SEARCH = {"ebs_enabled": True, "volume_type": "gp3", "volume_size": 100}
LOGS = {"retention_days": 400}
WEB = {**AWS, "scope": "REGIONAL"}


def managed(name: str, vendor: str = "AWS") -> Mapping[str, Any]:
    """Return a rule of a web ACL: a group that somebody keeps."""
    return {"rule": [{"name": "a", "statement": [{"managed_rule_group_statement": [{"name": name, "vendor_name": vendor}]}]}]}


ASKED: dict[str, tuple[str, Mapping[str, Any], Mapping[str, Any]]] = {
    "encrypted memory": (
        "aws_spot_instance_request.encrypted_memory",
        {**AWS, "instance_type": "m6a.large"},
        {"cpu_options": [{"amd_sev_snp": "enabled"}]},
    ),
    "a confidential machine": (
        "google_compute_instance.confidential",
        {**GOOGLE, "machine_type": "n2d-standard-2"},
        {"confidential_instance_config": [{"confidential_instance_type": "SEV_SNP"}]},
    ),
    "confidential nodes": (
        "google_container_cluster.confidential_nodes",
        {**GOOGLE, "location": "us-central1"},
        {"node_pool": [{"node_config": [{"machine_type": "n2d-standard-2", "confidential_nodes": [{"enabled": True}]}]}]},
    ),
    "durable writes": (
        "aws_elasticache_replication_group.durable_writes",
        {**AWS, "node_type": "cache.r7g.large", "engine": "valkey", "durability": "async"},
        {"durability": "sync"},
    ),
    "larger bodies": (
        "aws_wafv2_web_acl.larger_bodies",
        WEB,
        {"association_config": [{"request_body": [{"cognito_user_pool": [{"default_size_inspection_limit": "KB_32"}]}]}]},
    ),
    "the enterprise tier": (
        "google_container_cluster.enterprise_tier",
        {**GOOGLE, "location": "us-central1"},
        {"enterprise_config": [{"desired_tier": "ENTERPRISE"}]},
    ),
    "IOPS of a boot disk": (
        "google_compute_instance.boot_disk_iops",
        {**GOOGLE, "machine_type": "n2-standard-80"},
        {"boot_disk": [{"initialize_params": [{"type": "hyperdisk-extreme", "size": 100, "provisioned_iops": 20000}]}]},
    ),
    "a disk that does more": (
        "google_compute_disk.provisioned_performance",
        {**GOOGLE, "type": "hyperdisk-balanced", "size": 100},
        {"provisioned_throughput": 500},
    ),
    "a disk of two zones that does more": (
        "google_compute_region_disk.provisioned_performance",
        {**GOOGLE, "type": "hyperdisk-balanced-high-availability", "size": 100},
        {"provisioned_iops": 9000},
    ),
    "a boot disk that does more": (
        "google_compute_instance.boot_disk_performance",
        {**GOOGLE, "machine_type": "n4-standard-4"},
        {"boot_disk": [{"initialize_params": [{"type": "hyperdisk-balanced", "size": 100, "provisioned_iops": 9000}]}]},
    ),
    "disks of nodes that do more": (
        "google_container_node_pool.boot_disk_performance",
        {"location": "us-central1-a", "node_count": 1},
        {"node_config": [{"machine_type": "n4-standard-4", "boot_disk": [{"disk_type": "hyperdisk-balanced", "provisioned_iops": 9000}]}]},
    ),
    "disks of pools that do more": (
        "google_container_cluster.node_pool_disk_performance",
        {**GOOGLE, "location": "us-central1"},
        {"node_pool": [{"node_config": [{"boot_disk": [{"disk_type": "hyperdisk-balanced", "provisioned_iops": 9000}]}]}]},
    ),
    "a function's disk": ("aws_lambda_function.ephemeral_storage", AWS, {"ephemeral_storage": [{"size": 10240}]}),
    "a log volume": ("aws_db_instance.dedicated_log_volume", AWS, {"dedicated_log_volume": True}),
    "advanced insights": (
        "aws_db_instance.advanced_insights",
        {**AWS, "instance_class": "db.m5.large"},
        {"database_insights_mode": "advanced"},
    ),
    "insights of which nobody says a mode": (
        "aws_db_instance.advanced_insights",
        {**AWS, "instance_class": "db.m5.large", "performance_insights_enabled": True},
        {"performance_insights_retention_period": 465},
    ),
    "fast search disks": ("aws_opensearch_domain.iops_above_included", AWS, {"ebs_options": [{**SEARCH, "iops": 5000}]}),
    "fast file systems": (
        "aws_fsx_windows_file_system.user_provisioned_iops",
        {**AWS, "storage_capacity": 1000},
        {"disk_iops_configuration": [{"mode": "USER_PROVISIONED", "iops": 5000}]},
    ),
    "web servers": ("aws_mwaa_environment.additional_web_servers", AWS, {"min_webservers": 4}),
    "acceleration": ("aws_vpn_connection.acceleration", AWS, {"enable_acceleration": True}),
    "metrics of a spot machine": (
        "aws_spot_instance_request.detailed_monitoring",
        {**AWS, "instance_type": "m5.large"},
        {"monitoring": True},
    ),
    "protection of an address": ("azurerm_public_ip.ddos_protection", AZURE, {"ddos_protection_mode": "Enabled"}),
    "SFTP": ("azurerm_storage_account.sftp", AZURE, {"sftp_enabled": True}),
    "bursts": (
        "azurerm_managed_disk.bursting",
        {**AZURE, "storage_account_type": "Premium_LRS", "disk_size_gb": 1024},
        {"on_demand_bursting_enabled": True},
    ),
    "another location": (
        "azurerm_api_management.additional_locations",
        {**AZURE, "sku_name": "Premium_1"},
        {"additional_location": [{"location": "westus", "capacity": 2}]},
    ),
    "data disks": ("azurerm_linux_virtual_machine_scale_set.data_disks", SET, {"data_disk": DATA}),
    "data disks of Windows": ("azurerm_windows_virtual_machine_scale_set.data_disks", SET, {"data_disk": DATA}),
    "Windows": (
        "google_compute_instance.image_licence",
        {**GOOGLE, "machine_type": "n2-standard-8"},
        {"boot_disk": [{"initialize_params": [{"image": "projects/windows-cloud/global/images/family/windows-2022"}]}]},
    ),
    "Windows nodes": (
        "google_container_node_pool.windows_licence",
        {"location": "us-central1-a", "node_count": 1},
        {"node_config": [{"machine_type": "e2-medium", "image_type": "WINDOWS_LTSC_CONTAINERD"}]},
    ),
    "insights of a cluster": ("aws_rds_cluster.advanced_insights", AWS, {"database_insights_mode": "advanced"}),
    "a control plane of its own size": (
        "aws_eks_cluster.provisioned_control_plane",
        AWS,
        {"control_plane_scaling_config": [{"tier": "tier-xl"}]},
    ),
    "copies of a table": (
        "aws_dynamodb_table.replica_write_requests",
        {**AWS, "billing_mode": "PAY_PER_REQUEST"},
        {"replica": [{"region_name": "eu-west-1"}]},
    ),
    "coordinators": (
        "aws_opensearch_domain.coordinators",
        AWS,
        {"cluster_config": [{"node_options": [{"node_config": [{"enabled": True, "count": 2, "type": "m5.large.search"}]}]}]},
    ),
    "an old search engine": ("aws_opensearch_domain.extended_support", AWS, {"engine_version": "OpenSearch_1.2"}),
    "metrics of brokers": (
        "aws_msk_cluster.monitoring",
        {**AWS, "number_of_broker_nodes": 3, "broker_node_group_info": [{"instance_type": "kafka.m5.large"}]},
        {"enhanced_monitoring": "PER_BROKER"},
    ),
    "wide tunnels": ("aws_vpn_connection.wide_connection", {**AWS, "vpn_gateway_id": "vgw-1"}, {"tunnel_bandwidth": "large"}),
    **{
        f"columns of a {kind}": (f"azurerm_cosmosdb_{kind}.analytical_store", AZURE, {"analytical_storage_ttl": -1})
        for kind in ("sql_container", "mongo_collection", "gremlin_graph")
    },
    "faster disks of a database": (
        "google_sql_database_instance.provisioned_performance",
        {**GOOGLE, "database_version": "POSTGRES_16", "settings": [{"tier": "db-custom-2-8192"}]},
        {"settings": [{"tier": "db-custom-2-8192", "disk_type": "HYPERDISK_BALANCED", "data_disk_provisioned_iops": 5000}]},
    ),
    "nodes that read": (
        "google_sql_database_instance.further_nodes",
        {**GOOGLE, "database_version": "POSTGRES_16", "settings": [{"tier": "db-custom-2-8192"}]},
        {"node_count": 3},
    ),
    "copies that are read": (
        "google_redis_instance.replicas",
        {**GOOGLE, "memory_size_gb": 5, "tier": "STANDARD_HA"},
        {"read_replicas_mode": "READ_REPLICAS_ENABLED"},
    ),
    "instances that wait": (
        "google_cloud_run_v2_service.waiting_instances",
        {**GOOGLE, "template": [{"containers": [{"image": "hello"}]}]},
        {"template": [{"containers": [{"image": "hello"}], "scaling": [{"min_instance_count": 1}]}]},
    ),
    **{
        f"machines that are {state} {place}": (
            f"google_compute_{place}instance_group_manager.machines_that_stand_by",
            GOOGLE,
            {f"target_{state}_size": 2},
        )
        for state in ("stopped", "suspended")
        for place in ("", "region_")
    },
    "faster reading": ("aws_opensearch_domain.throughput_above_included", AWS, {"ebs_options": [{**SEARCH, "throughput": 500}]}),
    "bot control": ("aws_wafv2_web_acl.bot_control", WEB, managed("AWSManagedRulesBotControlRuleSet")),
    "requests of bots": ("aws_wafv2_web_acl.bot_control_requests", WEB, managed("AWSManagedRulesBotControlRuleSet")),
    "fraud control": ("aws_wafv2_web_acl.fraud_control", WEB, managed("AWSManagedRulesACFPRuleSet")),
    "protection from floods": ("aws_wafv2_web_acl.denial_of_service_protection", WEB, managed("AWSManagedRulesAntiDDoSRuleSet")),
    "rules that are sold": ("aws_wafv2_web_acl.rules_of_others", WEB, managed("Ours", "Somebody")),
    "functions on machines": (
        "aws_lambda_function.managed_instances",
        AWS,
        {"capacity_provider_config": [{"lambda_managed_instances_capacity_provider_config": [{}]}]},
    ),
    "snapshots of functions": (
        "aws_lambda_function.snapshots",
        {**AWS, "runtime": "python3.13"},
        {"snap_start": [{"apply_on": "PublishedVersions"}]},
    ),
    "better ranking": ("azurerm_search_service.semantic_ranker", {**AZURE, "sku": "basic"}, {"semantic_search_sku": "standard"}),
    "addresses of nodes": (
        "azurerm_kubernetes_cluster_node_pool.public_addresses",
        {**AZURE, "vm_size": "Standard_D4s_v5", "node_count": 1},
        {"node_public_ip_enabled": True},
    ),
    **{
        f"an image of {publisher} on {kind}": (
            f"azurerm_{kind}.image_licence",
            {**SET, "size": "Standard_D2s_v5"},
            {"source_image_reference": [{"publisher": publisher, "offer": offer, "sku": sku}]},
        )
        for publisher, offer, sku, kind in (
            ("RedHat", "RHEL", "9-lvm-gen2", "linux_virtual_machine"),
            ("SUSE", "sles-15-sp5", "gen2", "linux_virtual_machine_scale_set"),
            ("Canonical", "ubuntu-24_04-lts", "ubuntu-pro", "linux_virtual_machine"),
            ("MicrosoftSQLServer", "sql2022-ws2022", "standard-gen2", "windows_virtual_machine"),
            ("MicrosoftSQLServer", "sql2022-ws2022", "enterprise-gen2", "windows_virtual_machine_scale_set"),
        )
    },
    "an image that is sold": (
        "azurerm_linux_virtual_machine.image_plan",
        {**SET, "size": "Standard_D2s_v5"},
        {"plan": [{"publisher": "somebody", "product": "something", "name": "best"}]},
    ),
    "a wide line": (
        "google_compute_instance.tier_1_networking",
        {**GOOGLE, "machine_type": "n2-standard-32"},
        {"network_performance_config": [{"total_egress_bandwidth_tier": "TIER_1"}]},
    ),
    "a wide line of nodes": (
        "google_container_node_pool.tier_1_networking",
        {"location": "us-central1-a", "node_count": 1},
        {"network_config": [{"network_performance_config": [{"total_egress_bandwidth_tier": "TIER_1"}]}]},
    ),
    "fast copies": ("google_storage_bucket.turbo_replication", {"location": "NAM4"}, {"rpo": "ASYNC_TURBO"}),
    "classes by use": ("google_storage_bucket.autoclass", {"location": "US"}, {"autoclass": [{"enabled": True}]}),
    "cards of a service": (
        "google_cloud_run_v2_service.gpus",
        {**GOOGLE, "template": [{"containers": [{"image": "hello"}]}]},
        {"template": [{"containers": [{"image": "hello"}], "node_selector": [{"accelerator": "nvidia-l4"}]}]},
    ),
    "cards of a job": (
        "google_cloud_run_v2_job.gpus",
        {**GOOGLE, "template": [{"template": [{"containers": [{"image": "hello"}]}]}]},
        {"template": [{"template": [{"containers": [{"image": "hello"}], "node_selector": [{"accelerator": "nvidia-l4"}]}]}]},
    ),
    "SSDs of pods": (
        "google_container_node_pool.local_ssd",
        {"location": "us-central1-a", "node_count": 1},
        {"node_config": [{"machine_type": "n2-standard-2", "ephemeral_storage_local_ssd_config": [{"local_ssd_count": 1}]}]},
    ),
    **{
        f"{line} of a pool in a cluster": (
            f"google_container_cluster.node_pool_{line}",
            {"location": "us-central1-a", "node_pool": [{"node_count": 1, "node_config": [{"machine_type": "n1-standard-1"}]}]},
            {"node_pool": [{"node_count": 1, "node_config": [{"machine_type": "n1-standard-1", **asked}]}]},
        )
        for line, asked in (
            ("windows_licences", {"image_type": "WINDOWS_LTSC_CONTAINERD"}),
            ("gpus", {"guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 1}]}),
            ("local_ssds", {"local_ssd_count": 1}),
        )
    },
    **{
        f"logs of a {kind} that are kept": (f"google_logging_{kind}_bucket_config.retention", GOOGLE, LOGS)
        for kind in ("project", "folder", "organization", "billing_account")
    },
}
