# Name and place

variable "availability_zone" {
  description = "Zone of the instance; null takes the subnet's. Traffic between zones is billed by the GB."
  type        = string
  default     = null
}

variable "host_id" {
  description = "Dedicated host to run on; the host is billed, not the instance."
  type        = string
  default     = null
}

variable "name" {
  description = "Name of the instance in the console: its tag `Name`, and part of its scope. One in `tags` wins."
  type        = string
  default     = null
  validation {
    condition     = var.name == null || try(can(regex("^[\\p{L}\\p{N}\\p{Z}_.:/=+\\-@]+$", var.name)) && length(var.name) <= 256 && !startswith(lower(var.name), "aws:"), false)
    error_message = "name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:."
  }
}

variable "placement_group" {
  description = "Placement group to start in."
  type        = string
  default     = null
}

# Size and cost

variable "capacity_reservation_specification" {
  description = "Capacity reservation to run in. A reservation is billed whether an instance runs in it or not. `capacity_reservation_preference`: `open` takes any that fits, `none` keeps out of them."
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
  description = "Cores and threads of the CPU; fewer can save licenses billed by the vCPU, the instance costs the same. `amd_sev_snp`: Encrypt the memory, at a surcharge by the hour."
  type        = object({ amd_sev_snp = optional(string), core_count = optional(number), threads_per_core = optional(number) })
  default     = null
  validation {
    condition     = try(contains(["enabled", "disabled"], var.cpu_options.amd_sev_snp), true)
    error_message = "cpu_options.amd_sev_snp must be enabled or disabled."
  }
}

variable "credit_specification" {
  description = "Credit specification of the instance; null leaves the block out. `cpu_credits`: `standard` or `unlimited`. T3 and T4g instances start as unlimited, which bills surplus credits."
  type        = object({ cpu_credits = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["standard", "unlimited"], var.credit_specification.cpu_credits), true)
    error_message = "credit_specification.cpu_credits must be standard or unlimited."
  }
}

variable "instance_type" {
  description = "Size and generation, which decide the hourly price; needed unless `launch_template` has one. Graviton types (`t4g`, `m8g`, `c8g`) cost less than Intel ones of the same size."
  type        = string
  default     = null
  validation {
    condition     = try(strcontains(var.instance_type, "."), true)
    error_message = "An instance type has a family and a size, for example t4g.micro."
  }
}

variable "ipv6_address_count" {
  description = "How many IPv6 addresses to take from the subnet; they are free."
  type        = number
  default     = null
  validation {
    condition     = try(var.ipv6_address_count >= 1, true)
    error_message = "ipv6_address_count must be 1 or more."
  }
}

variable "tenancy" {
  description = "`default`, `dedicated` or `host`. Dedicated instances bill a fee per region on top of each instance."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["default", "dedicated", "host"], var.tenancy), true)
    error_message = "tenancy must be default, dedicated or host."
  }
}

# Software and settings

variable "ami" {
  description = "Image to boot from; needed unless `launch_template` has one. Windows and some Linux images add a license to the hourly price."
  type        = string
  default     = null
}

variable "instance_market_options" {
  description = "Buy spot capacity, which costs less and can be taken away. `market_type`: `spot`, or `capacity-block` for reserved accelerators. `spot_options.instance_interruption_behavior`: What happens when the capacity is taken away. `spot_options.max_price`: Price per hour at most; null takes the on-demand price. `spot_options.spot_instance_type`: Whether the request ends with the instance."
  type = object({
    market_type = optional(string)
    spot_options = optional(object({
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

variable "launch_template" {
  description = "Launch template to start from; what is given here wins over it, and so do the defaults of `associate_public_ip_address`, `metadata_options`, `monitoring` and `root_block_device`, each of which null leaves to the template."
  type        = object({ id = optional(string), name = optional(string), version = optional(string) })
  default     = null
}

variable "user_data" {
  description = "Script or cloud-init configuration of the first boot, in plain text; anybody who may describe the instance can read it."
  type        = string
  default     = null
}

variable "user_data_base64" {
  description = "The same for content that is no text; or give `user_data`."
  type        = string
  default     = null
}

variable "user_data_replace_on_change" {
  description = "Make a new instance when it changes, instead of a restart."
  type        = bool
  default     = null
}

# Storage

variable "ebs_block_device" {
  description = "Further volumes, made with the instance. Volumes that must outlive it are better resources of their own, and then all are; to an instance that has some here, one that is attached from elsewhere is drift. `delete_on_termination`: Delete the volume with the instance; one that stays behind is billed until somebody deletes it. `encrypted`: Encrypt the volume, which costs nothing but requests to the key. `volume_size`: Gigabytes, billed whether used or not. `volume_type`: Kind of volume; gp3 costs less per GB than gp2."
  type = list(object({
    device_name           = string
    delete_on_termination = optional(bool, true)
    encrypted             = optional(bool, true)
    iops                  = optional(number)
    kms_key_id            = optional(string)
    snapshot_id           = optional(string)
    tags                  = optional(map(string))
    throughput            = optional(number)
    volume_size           = optional(number)
    volume_type           = optional(string, "gp3")
  }))
  default  = []
  nullable = false
  validation {
    condition     = alltrue([for one in var.ebs_block_device : try(contains(["gp3", "gp2", "io1", "io2", "st1", "sc1", "standard"], one.volume_type), true)])
    error_message = "ebs_block_device.volume_type must be gp3, gp2, io1, io2, st1, sc1 or standard."
  }
}

variable "ebs_optimized" {
  description = "Bandwidth to volumes of their own; current types have it anyway, old ones bill it by the hour."
  type        = bool
  default     = null
}

variable "placement_partition_number" {
  description = "Partition of the placement group."
  type        = number
  default     = null
}

variable "root_block_device" {
  description = "Root volume. The image decides the size unless said otherwise. `delete_on_termination`: Delete the volume with the instance; one that stays behind is billed until somebody deletes it. `encrypted`: Encrypt the volume, which costs nothing but requests to the key. `iops`: Operations per second; gp3 includes 3000, more are billed. `throughput`: Megabytes per second; gp3 includes 125, more are billed. `volume_size`: Gigabytes, billed whether used or not. `volume_type`: Kind of volume; gp3 costs less per GB than gp2."
  type = object({
    delete_on_termination = optional(bool, true)
    encrypted             = optional(bool, true)
    iops                  = optional(number)
    kms_key_id            = optional(string)
    tags                  = optional(map(string))
    throughput            = optional(number)
    volume_size           = optional(number)
    volume_type           = optional(string, "gp3")
  })
  default = {}
  validation {
    condition     = try(var.root_block_device.throughput >= 125 && var.root_block_device.throughput <= 2000, true)
    error_message = "root_block_device.throughput must be 125 to 2000."
  }
  validation {
    condition     = try(contains(["gp3", "gp2", "io1", "io2", "standard"], var.root_block_device.volume_type), true)
    error_message = "root_block_device.volume_type must be gp3, gp2, io1, io2 or standard."
  }
}

# Network

variable "associate_public_ip_address" {
  description = "Give the instance a public IPv4 address, which is billed by the hour. Null leaves it to the subnet."
  type        = bool
  default     = false
}

variable "enable_primary_ipv6" {
  description = "Make the first IPv6 address the primary one."
  type        = bool
  default     = null
}

variable "ipv6_addresses" {
  description = "IPv6 addresses of the subnet to take."
  type        = list(string)
  default     = null
}

variable "private_dns_name_options" {
  description = "Private DNS name options of the instance; null leaves the block out. `hostname_type`: What the host name is made of. Known values: `ip-name` and `resource-name`."
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

variable "private_ip" {
  description = "Private address to take in the subnet."
  type        = string
  default     = null
}

variable "secondary_private_ips" {
  description = "Further private addresses of the first network interface."
  type        = set(string)
  default     = null
}

variable "source_dest_check" {
  description = "Drop traffic that is not meant for the instance itself; off for NAT and VPN instances."
  type        = bool
  default     = null
}

variable "subnet_id" {
  description = "Subnet to start in."
  type        = string
  default     = null
}

variable "vpc_security_group_ids" {
  description = "Security groups of the instance."
  type        = set(string)
  default     = null
}

# Security

variable "enclave_options" {
  description = "Nitro Enclaves, which cost nothing extra."
  type        = object({ enabled = optional(bool) })
  default     = null
}

variable "get_password_data" {
  description = "Wait for the administrator's password of a Windows instance and keep it in the state."
  type        = bool
  default     = null
}

variable "iam_instance_profile" {
  description = "Name of the instance profile whose role the instance has."
  type        = string
  default     = null
}

variable "key_name" {
  description = "Key pair for SSH; Session Manager needs none."
  type        = string
  default     = null
}

variable "metadata_options" {
  description = "Instance metadata service. `http_endpoint`: Switch the service on or off. `http_protocol_ipv6`: Reach it by IPv6 too. `http_put_response_hop_limit`: Hops that a token may travel, 1 to 64; containers need 2. `http_tokens`: `required` is IMDSv2, which forged requests cannot read credentials from. `instance_metadata_tags`: Let the instance read its own tags."
  type = object({
    http_endpoint               = optional(string)
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
    condition     = try(contains(["enabled", "disabled"], var.metadata_options.http_protocol_ipv6), true)
    error_message = "metadata_options.http_protocol_ipv6 must be enabled or disabled."
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
  description = "Publish metrics every minute instead of every five; billed as custom metrics."
  type        = bool
  default     = false
}

# Life cycle

variable "disable_api_stop" {
  description = "Refuse to be stopped."
  type        = bool
  default     = null
}

variable "disable_api_termination" {
  description = "Refuse to be terminated."
  type        = bool
  default     = null
}

variable "hibernation" {
  description = "Allow hibernation; the root volume must hold the memory, and is billed while the instance sleeps."
  type        = bool
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
  description = "Maintenance options of the instance; null leaves the block out. `auto_recovery`: Recover on other hardware by itself, `default`, or not. Known values: `default` and `disabled`."
  type        = object({ auto_recovery = optional(string) })
  default     = null
  validation {
    condition     = try(contains(["default", "disabled"], var.maintenance_options.auto_recovery), true)
    error_message = "maintenance_options.auto_recovery must be default or disabled."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

# Other

variable "host_resource_group_arn" {
  description = "Group of dedicated hosts to run on."
  type        = string
  default     = null
}
