# A cluster without instance answers nothing; instances are what is billed by the vCPU and hour.
resource "google_alloydb_instance" "this" {
  for_each = { for key, one in var.instances : key => one if var.create }

  activation_policy = each.value.activation_policy
  availability_type = each.value.availability_type
  cluster           = google_alloydb_cluster.this[0].name
  database_flags    = each.value.database_flags
  display_name      = each.value.display_name
  gce_zone          = each.value.gce_zone
  instance_id       = each.key
  instance_type     = each.value.instance_type

  dynamic "client_connection_config" {
    for_each = each.value.client_connection_config == null ? [] : [each.value.client_connection_config]
    content {
      require_connectors = client_connection_config.value.require_connectors
      dynamic "ssl_config" {
        for_each = client_connection_config.value.ssl_config == null ? [] : [client_connection_config.value.ssl_config]
        content { ssl_mode = ssl_config.value.ssl_mode }
      }
    }
  }
  dynamic "connection_pool_config" {
    for_each = each.value.connection_pool_config == null ? [] : [each.value.connection_pool_config]
    content {
      enabled = connection_pool_config.value.enabled
      flags   = connection_pool_config.value.flags
    }
  }
  dynamic "machine_config" {
    for_each = each.value.machine_config == null ? [] : [each.value.machine_config]
    content {
      cpu_count    = machine_config.value.cpu_count
      machine_type = machine_config.value.machine_type
    }
  }
  dynamic "network_config" {
    for_each = each.value.network_config == null ? [] : [each.value.network_config]
    content {
      allocated_ip_range_override = network_config.value.allocated_ip_range_override
      enable_outbound_public_ip   = network_config.value.enable_outbound_public_ip
      enable_public_ip            = network_config.value.enable_public_ip
      dynamic "authorized_external_networks" {
        for_each = network_config.value.authorized_external_networks
        content { cidr_range = authorized_external_networks.value.cidr_range }
      }
    }
  }
  dynamic "query_insights_config" {
    for_each = each.value.query_insights_config == null ? [] : [each.value.query_insights_config]
    content {
      query_plans_per_minute  = query_insights_config.value.query_plans_per_minute
      query_string_length     = query_insights_config.value.query_string_length
      record_application_tags = query_insights_config.value.record_application_tags
      record_client_address   = query_insights_config.value.record_client_address
    }
  }
  dynamic "read_pool_config" {
    for_each = each.value.read_pool_config == null ? [] : [each.value.read_pool_config]
    content { node_count = read_pool_config.value.node_count }
  }

  labels = local.labels
}
