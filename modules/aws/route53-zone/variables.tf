# Name and place

variable "name" {
  description = "Domain of the zone."
  type        = string
  nullable    = false
  validation {
    condition     = length(var.name) >= 1 && length(var.name) <= 255 && !endswith(var.name, ".")
    error_message = "A domain has 1 to 255 characters, and no dot at the end."
  }
}

variable "comment" {
  description = "What the zone is for."
  type        = string
  default     = null
}

# Software and settings

variable "records" {
  description = "Records, by any name; `name` is the full one. An `alias` to load balancers, CloudFront, S3 and the like answers for nothing, other queries are billed by the million; a larger `ttl` saves them."
  type = map(object({
    name                       = string
    type                       = string
    alias                      = optional(object({ evaluate_target_health = bool, name = string, zone_id = string }))
    allow_overwrite            = optional(bool)
    cidr_routing_policy        = optional(object({ collection_id = string, location_name = string }))
    failover_routing_policy    = optional(object({ type = string }))
    geolocation_routing_policy = optional(object({ continent = optional(string), country = optional(string), subdivision = optional(string) }))
    geoproximity_routing_policy = optional(object({
      aws_region       = optional(string)
      bias             = optional(number)
      coordinates      = optional(list(object({ latitude = string, longitude = string })), [])
      local_zone_group = optional(string)
    }))
    health_check_id                  = optional(string)
    latency_routing_policy           = optional(object({ region = string }))
    multivalue_answer_routing_policy = optional(bool)
    records                          = optional(set(string))
    set_identifier                   = optional(string)
    ttl                              = optional(number)
    weighted_routing_policy          = optional(object({ weight = number }))
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for one in values(var.records) : contains(["A", "AAAA", "CAA", "CNAME", "DS", "HTTPS", "MX", "NAPTR", "NS", "PTR", "SOA", "SPF", "SRV", "SSHFP", "SVCB", "TLSA", "TXT"], one.type)])
    error_message = "records.type must be a type of record that Route 53 knows, for example A or CNAME."
  }
}

# Network

variable "delegation_set_id" {
  description = "Name servers to share with other zones; not for private zones."
  type        = string
  default     = null
}

variable "vpc" {
  description = "VPCs that see a private zone; without any the zone is public."
  type        = list(object({ vpc_id = string, vpc_region = optional(string) }))
  default     = []
  nullable    = false
}

# Life cycle

variable "force_destroy" {
  description = "Delete the zone together with records that Terraform does not know."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
