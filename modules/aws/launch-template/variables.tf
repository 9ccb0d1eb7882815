# Name and place

variable "name" {
  description = "Name of the template."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-zA-Z0-9()./_-]{3,128}$", var.name))
    error_message = "A template name has 3 to 128 letters, digits and ( ) . / _ -."
  }
}

variable "description" {
  description = "What the template is for."
  type        = string
  default     = null
}

variable "placement" {
  description = "Placement group, host or tenancy. `tenancy`: Dedicated hardware costs more."
  type = object({
    affinity                = optional(string)
    availability_zone       = optional(string)
    group_name              = optional(string)
    host_id                 = optional(string)
    host_resource_group_arn = optional(string)
    partition_number        = optional(number)
    spread_domain           = optional(string)
    tenancy                 = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["default", "dedicated", "host"], var.placement.tenancy), true)
    error_message = "placement.tenancy must be default, dedicated or host."
  }
}

# Size and cost

variable "capacity_reservation_specification" {
  description = "Capacity reservation to run in, billed whether instances run in it or not. `capacity_reservation_preference`: `open` takes any that fits, `none` keeps out of them."
  type = object({
    capacity_reservation_preference = optional(string)
    capacity_reservation_target     = optional(object({ capacity_reservation_id = optional(string), capacity_reservation_resource_group_arn = optional(string) }))
  })
  default = null
  validation {
    condition     = try(contains(["open", "none", "capacity-reservations-only"], var.capacity_reservation_specification.capacity_reservation_preference), true)
    error_message = "capacity_reservation_specification.capacity_reservation_preference must be open, none or capacity-reservations-only."
  }
}

variable "cpu_options" {
  description = "Cores and threads; fewer can save licenses billed by the vCPU, the instance costs the same."
  type        = object({ amd_sev_snp = optional(string), core_count = optional(number), threads_per_core = optional(number) })
  default     = null
}

variable "credit_specification" {
  description = "Credit specification of the launch template; null leaves the block out. `cpu_credits`: `standard` or `unlimited`. T3 and T4g instances start as unlimited, which bills surplus credits."
  type        = object({ cpu_credits = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["standard", "unlimited"], var.credit_specification.cpu_credits), true)
    error_message = "credit_specification.cpu_credits must be standard or unlimited."
  }
}

variable "instance_requirements" {
  description = "What an instance must have instead of its type; the more types fit, the cheaper spot capacity is found. Or give `instance_type`. `bare_metal`: Whether bare metal will do. `burstable_performance`: Whether burstable types will do. `on_demand_max_price_percentage_over_lowest_price`: How much dearer than the cheapest type an on-demand instance may be, in percent. `spot_max_price_percentage_over_lowest_price`: How much dearer than the cheapest type a spot instance may be, in percent."
  type = object({
    memory_mib                                              = object({ min = number, max = optional(number) })
    vcpu_count                                              = object({ min = number, max = optional(number) })
    accelerator_count                                       = optional(object({ max = optional(number), min = optional(number) }))
    accelerator_manufacturers                               = optional(set(string))
    accelerator_names                                       = optional(set(string))
    accelerator_total_memory_mib                            = optional(object({ max = optional(number), min = optional(number) }))
    accelerator_types                                       = optional(set(string))
    allowed_instance_types                                  = optional(set(string))
    bare_metal                                              = optional(string)
    baseline_ebs_bandwidth_mbps                             = optional(object({ max = optional(number), min = optional(number) }))
    burstable_performance                                   = optional(string)
    cpu_manufacturers                                       = optional(set(string))
    excluded_instance_types                                 = optional(set(string))
    instance_generations                                    = optional(set(string))
    local_storage                                           = optional(string)
    local_storage_types                                     = optional(set(string))
    max_spot_price_as_percentage_of_optimal_on_demand_price = optional(number)
    memory_gib_per_vcpu                                     = optional(object({ max = optional(number), min = optional(number) }))
    network_bandwidth_gbps                                  = optional(object({ max = optional(number), min = optional(number) }))
    network_interface_count                                 = optional(object({ max = optional(number), min = optional(number) }))
    on_demand_max_price_percentage_over_lowest_price        = optional(number)
    require_hibernate_support                               = optional(bool)
    spot_max_price_percentage_over_lowest_price             = optional(number)
    total_local_storage_gb                                  = optional(object({ max = optional(number), min = optional(number) }))
  })
  default = null
  validation {
    condition     = try(contains(["included", "required", "excluded"], var.instance_requirements.bare_metal), true)
    error_message = "instance_requirements.bare_metal must be included, required or excluded."
  }
  validation {
    condition     = try(contains(["included", "required", "excluded"], var.instance_requirements.burstable_performance), true)
    error_message = "instance_requirements.burstable_performance must be included, required or excluded."
  }
  validation {
    condition     = try(var.instance_requirements.on_demand_max_price_percentage_over_lowest_price >= 0, true)
    error_message = "instance_requirements.on_demand_max_price_percentage_over_lowest_price must be 0 or more."
  }
  validation {
    condition     = try(var.instance_requirements.spot_max_price_percentage_over_lowest_price >= 0, true)
    error_message = "instance_requirements.spot_max_price_percentage_over_lowest_price must be 0 or more."
  }
}

variable "instance_type" {
  description = "Size and generation of the instances, which decide their hourly price. Graviton types (`t4g`, `m8g`, `c8g`) cost less than Intel ones of the same size."
  type        = string
  default     = null
  validation {
    condition     = try(strcontains(var.instance_type, "."), true)
    error_message = "An instance type has a family and a size, for example t4g.micro."
  }
}

variable "license_specification" {
  description = "License configurations of the License Manager."
  type        = list(object({ license_configuration_arn = string }))
  default     = []
  nullable    = false
}

# Software and settings

variable "default_version" {
  description = "Version that is used where none is said; or set `update_default_version`."
  type        = number
  default     = null
}

variable "image_id" {
  description = "Image to boot from, or `resolve:ssm:` and a parameter; some images add a license to the hourly price."
  type        = string
  default     = null
}

variable "instance_market_options" {
  description = "Buy spot capacity, which costs less and can be taken away. Groups that mix say so in their own policy instead. `market_type`: `spot`, or `capacity-block` for reserved accelerators. `spot_options.instance_interruption_behavior`: What happens when the capacity is taken away. `spot_options.spot_instance_type`: Whether the request ends with the instance."
  type = object({
    market_type = optional(string)
    spot_options = optional(object({
      block_duration_minutes         = optional(number)
      instance_interruption_behavior = optional(string)
      max_price                      = optional(string)
      spot_instance_type             = optional(string)
      valid_until                    = optional(string)
    }))
  })
  default = null
  validation {
    condition     = try(contains(["spot", "capacity-block"], var.instance_market_options.market_type), true)
    error_message = "instance_market_options.market_type must be spot or capacity-block."
  }
  validation {
    condition     = try(contains(["terminate", "stop", "hibernate"], var.instance_market_options.spot_options.instance_interruption_behavior), true)
    error_message = "instance_market_options.spot_options.instance_interruption_behavior must be terminate, stop or hibernate."
  }
  validation {
    condition     = try(contains(["one-time", "persistent"], var.instance_market_options.spot_options.spot_instance_type), true)
    error_message = "instance_market_options.spot_options.spot_instance_type must be one-time or persistent."
  }
}

variable "user_data" {
  description = "Script or cloud-init configuration of the first boot, in base64; anybody who may read the template can read it."
  type        = string
  default     = null
  validation {
    condition     = var.user_data == null || can(base64decode(var.user_data))
    error_message = "user_data must be base64."
  }
}

# Storage

variable "block_device_mappings" {
  description = "Volumes of the instances, billed by the GB whether used or not. Name the root device of the image to change the root volume. `ebs.delete_on_termination`: Delete the volume with the instance; one that stays behind is billed until somebody deletes it. `ebs.encrypted`: Encrypt the volume; costs nothing but requests to the key. A volume from an unencrypted snapshot is encrypted too. `ebs.iops`: Operations per second; gp3 includes 3000, more are billed. `ebs.throughput`: Megabytes per second; gp3 includes 125, more are billed. `ebs.volume_initialization_rate`: MiB per second at which a volume is filled from its snapshot, billed by the GB. `ebs.volume_size`: Gigabytes. `ebs.volume_type`: Kind of volume; gp3 costs less per GB than gp2."
  type = list(object({
    device_name = optional(string)
    ebs = optional(object({
      delete_on_termination      = optional(string, "true")
      encrypted                  = optional(string, "true")
      iops                       = optional(number)
      kms_key_id                 = optional(string)
      snapshot_id                = optional(string)
      throughput                 = optional(number)
      volume_initialization_rate = optional(number)
      volume_size                = optional(number)
      volume_type                = optional(string, "gp3")
    }))
    no_device    = optional(string)
    virtual_name = optional(string)
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.block_device_mappings : try(one.ebs.throughput >= 125 && one.ebs.throughput <= 2000, true)])
    error_message = "block_device_mappings.ebs.throughput must be 125 to 2000."
  }
  validation {
    condition     = alltrue([for one in var.block_device_mappings : try(one.ebs.volume_initialization_rate >= 100 && one.ebs.volume_initialization_rate <= 300, true)])
    error_message = "block_device_mappings.ebs.volume_initialization_rate must be 100 to 300."
  }
  validation {
    condition     = alltrue([for one in var.block_device_mappings : try(contains(["gp3", "gp2", "io1", "io2", "st1", "sc1", "standard"], one.ebs.volume_type), true)])
    error_message = "block_device_mappings.ebs.volume_type must be gp3, gp2, io1, io2, st1, sc1 or standard."
  }
}

variable "ebs_optimized" {
  description = "Bandwidth to volumes of their own, `true` or `false`; current types have it anyway."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["true", "false"], var.ebs_optimized), true)
    error_message = "ebs_optimized must be true or false."
  }
}

# Network

variable "network_interfaces" {
  description = "Network interfaces; security groups go here instead of into `vpc_security_group_ids` then. `associate_public_ip_address`: Give each instance a public IPv4 address, which is billed by the hour. `delete_on_termination`: Delete the interface with the instance."
  type = list(object({
    associate_carrier_ip_address      = optional(string)
    associate_public_ip_address       = optional(string)
    connection_tracking_specification = optional(object({ tcp_established_timeout = optional(number), udp_stream_timeout = optional(number), udp_timeout = optional(number) }))
    delete_on_termination             = optional(string)
    description                       = optional(string)
    device_index                      = optional(number)
    ena_srd_specification             = optional(object({ ena_srd_enabled = optional(bool), ena_srd_udp_specification = optional(object({ ena_srd_udp_enabled = optional(bool) })) }))
    interface_type                    = optional(string)
    ipv4_address_count                = optional(number)
    ipv4_addresses                    = optional(set(string))
    ipv4_prefix_count                 = optional(number)
    ipv4_prefixes                     = optional(set(string))
    ipv6_address_count                = optional(number)
    ipv6_addresses                    = optional(set(string))
    ipv6_prefix_count                 = optional(number)
    ipv6_prefixes                     = optional(set(string))
    network_card_index                = optional(number)
    network_interface_id              = optional(string)
    primary_ipv6                      = optional(string)
    private_ip_address                = optional(string)
    security_groups                   = optional(set(string))
    subnet_id                         = optional(string)
  }))
  default  = []
  nullable = false
}

variable "private_dns_name_options" {
  description = "Private DNS name options of the launch template; null leaves the block out. `hostname_type`: What the host name is made of. Known values: `ip-name` and `resource-name`."
  type = object({
    enable_resource_name_dns_a_record    = optional(bool)
    enable_resource_name_dns_aaaa_record = optional(bool)
    hostname_type                        = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["ip-name", "resource-name"], var.private_dns_name_options.hostname_type), true)
    error_message = "private_dns_name_options.hostname_type must be ip-name or resource-name."
  }
}

variable "vpc_security_group_ids" {
  description = "Security groups of the instances, unless `network_interfaces` says them."
  type        = set(string)
  default     = null
}

# Security

variable "enclave_options" {
  description = "Nitro Enclaves, which cost nothing extra."
  type        = object({ enabled = optional(bool) })
  default     = null
}

variable "iam_instance_profile" {
  description = "Instance profile of the instances, by `arn` or `name`."
  type        = object({ arn = optional(string), name = optional(string) })
  default     = null
}

variable "key_name" {
  description = "Key pair for SSH; Session Manager needs none."
  type        = string
  default     = null
}

variable "metadata_options" {
  description = "Instance metadata service. `http_endpoint`: Switch the service on or off. `http_put_response_hop_limit`: Hops that a token may travel, 1 to 64; containers need 2. `http_tokens`: `required` is IMDSv2, which forged requests cannot read credentials from. `instance_metadata_tags`: Let the instances read their own tags."
  type = object({
    http_endpoint               = optional(string, "enabled")
    http_protocol_ipv6          = optional(string)
    http_put_response_hop_limit = optional(number)
    http_tokens                 = optional(string, "required")
    instance_metadata_tags      = optional(string)
  })
  default = {}
  validation {
    condition     = try(contains(["enabled", "disabled"], var.metadata_options.http_endpoint), true)
    error_message = "metadata_options.http_endpoint must be enabled or disabled."
  }
  validation {
    condition     = try(var.metadata_options.http_put_response_hop_limit >= 1 && var.metadata_options.http_put_response_hop_limit <= 64, true)
    error_message = "metadata_options.http_put_response_hop_limit must be 1 to 64."
  }
  validation {
    condition     = try(contains(["required", "optional"], var.metadata_options.http_tokens), true)
    error_message = "metadata_options.http_tokens must be required or optional."
  }
  validation {
    condition     = try(contains(["enabled", "disabled"], var.metadata_options.instance_metadata_tags), true)
    error_message = "metadata_options.instance_metadata_tags must be enabled or disabled."
  }
}

# Logs and metrics

variable "monitoring" {
  description = "Detailed monitoring. `enabled`: Publish metrics every minute instead of every five; billed as custom metrics."
  type        = object({ enabled = optional(bool) })
  default     = null
}

# Life cycle

variable "disable_api_stop" {
  description = "Refuse to be stopped."
  type        = bool
  default     = null
}

variable "disable_api_termination" {
  description = "Refuse to be terminated; an Auto Scaling group terminates its members all the same."
  type        = bool
  default     = null
}

variable "hibernation_options" {
  description = "Hibernation; the root volume is billed while the instance sleeps."
  type        = object({ configured = bool })
  default     = null
}

variable "instance_initiated_shutdown_behavior" {
  description = "What a shutdown from inside does. A stopped instance still bills its volumes. Takes `stop` or `terminate`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["stop", "terminate"], var.instance_initiated_shutdown_behavior), true)
    error_message = "instance_initiated_shutdown_behavior must be stop or terminate."
  }
}

variable "maintenance_options" {
  description = "Maintenance options of the launch template; null leaves the block out. `auto_recovery`: Recover on other hardware by itself, `default`, or not. Known values: `default` and `disabled`."
  type        = object({ auto_recovery = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["default", "disabled"], var.maintenance_options.auto_recovery), true)
    error_message = "maintenance_options.auto_recovery must be default or disabled."
  }
}

variable "update_default_version" {
  description = "Make every new version the default one, so that groups that follow `$Default` get it."
  type        = bool
  default     = true
}
