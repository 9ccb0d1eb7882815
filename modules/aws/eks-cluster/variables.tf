# Name and place

variable "name" {
  description = "Name of the cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$", var.name))
    error_message = "A cluster name holds letters, digits, - and _, 100 characters at most, and begins with a letter or digit."
  }
}

variable "outpost_config" {
  description = "Run the control plane on an Outpost."
  type = object({
    control_plane_instance_type = string
    outpost_arns                = set(string)
    control_plane_placement     = optional(object({ group_name = string }))
  })
  default = null
}

# Size and cost

variable "node_groups" {
  description = "Node groups by name. Every node is billed as an instance, and carries the cost tags of the cluster unless its group brings a `launch_template`, which must hand on tags itself; a change of tags replaces nodes, one by one. `max_size` is a ceiling on what scaling can cost. `desired_size` counts at creation alone, afterwards the autoscaler decides; before `min_size` goes above the nodes that run, scale the group up outside of Terraform, or EKS refuses it. Graviton types (`m8g`, `c8g`) cost less than Intel ones of the same size. `image_id` goes with an `ami_type` of CUSTOM, whose root is taken to be /dev/xvda; `user_data` is written as it is, without `image_id` in the MIME form that EKS merges; `security_group_ids` stand beside the cluster's own. `node_group_name_prefix`: The first 36 characters of the key by default. `node_role_arn`: `node_role` by default. `subnet_ids`: Those of the cluster by default."
  type = map(object({
    scaling_config         = object({ desired_size = number, max_size = number, min_size = number })
    ami_type               = optional(string)
    capacity_type          = optional(string)
    disk_iops              = optional(number)
    disk_kms_key_id        = optional(string)
    disk_size              = optional(number)
    disk_throughput        = optional(number)
    force_update_version   = optional(bool)
    image_id               = optional(string)
    instance_types         = optional(list(string))
    labels                 = optional(map(string))
    launch_template        = optional(object({ id = string, version = string }))
    node_group_name        = optional(string)
    node_group_name_prefix = optional(string)
    node_repair_config     = optional(object({ enabled = optional(bool) }))
    node_role_arn          = optional(string)
    release_version        = optional(string)
    security_group_ids     = optional(set(string))
    subnet_ids             = optional(set(string))
    taint                  = optional(list(object({ effect = string, key = string, value = optional(string) })), [])
    update_config          = optional(object({ max_unavailable = optional(number), max_unavailable_percentage = optional(number) }))
    user_data              = optional(string)
    version                = optional(string)
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for one in values(var.node_groups) : one.scaling_config.min_size <= one.scaling_config.desired_size && one.scaling_config.desired_size <= one.scaling_config.max_size])
    error_message = "node_groups.scaling_config needs min_size <= desired_size <= max_size."
  }
  validation {
    condition     = alltrue([for one in values(var.node_groups) : one.launch_template == null || alltrue([for value in [one.disk_size, one.disk_iops, one.disk_kms_key_id, one.disk_throughput, one.image_id, one.security_group_ids, one.user_data] : value == null])])
    error_message = "Disk, image, security groups and user data belong into the launch template where a node group brings one."
  }
}

# Software and settings

variable "addons" {
  description = "Add-ons by name, for example `vpc-cni`, `coredns`, `kube-proxy` or `eks-pod-identity-agent`."
  type = map(object({
    addon_version               = optional(string)
    configuration_values        = optional(string)
    pod_identity_association    = optional(list(object({ role_arn = string, service_account = string })), [])
    preserve                    = optional(bool)
    resolve_conflicts_on_create = optional(string)
    resolve_conflicts_on_update = optional(string)
    service_account_role_arn    = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "bootstrap_self_managed_addons" {
  description = "Install the network add-ons that EKS does not manage; must be false with `compute_config`. Counts at creation alone."
  type        = bool
  default     = null
}

variable "compute_config" {
  description = "Auto Mode, which bills a fee on top of each instance and ends nodes that nobody needs. `node_pools`: Built-in pools."
  type        = object({ enabled = optional(bool), node_pools = optional(set(string)), node_role_arn = optional(string) })
  default     = null
  validation {
    condition     = try(alltrue([for value in var.compute_config.node_pools : contains(["general-purpose", "system"], value)]), true)
    error_message = "compute_config.node_pools may hold general-purpose and system."
  }
}

variable "resource_version" {
  description = "Version of Kubernetes, for example `1.36`; null takes the newest at creation. A version out of standard support costs several times as much per hour."
  type        = string
  default     = null
  validation {
    condition     = var.resource_version == null || can(regex("^1\\.[0-9]+$", var.resource_version))
    error_message = "A version is written as 1.36."
  }
}

# Storage

variable "storage_config" {
  description = "Block storage of Auto Mode."
  type        = object({ block_storage = optional(object({ enabled = optional(bool) })) })
  default     = null
}

# Network

variable "vpc_config" {
  description = "Subnets, in two zones at least, and access to the API. `endpoint_private_access` is on and `endpoint_public_access` off unless said otherwise. `endpoint_private_access`: Reach the API from inside the VPC, without a NAT gateway in between. `endpoint_public_access`: Reach the API from the internet. `public_access_cidrs`: Who may, where that is on."
  type = object({
    subnet_ids              = set(string)
    endpoint_private_access = optional(bool, true)
    endpoint_public_access  = optional(bool, false)
    public_access_cidrs     = optional(set(string))
    security_group_ids      = optional(set(string))
  })
  nullable = false
}

variable "kubernetes_network_config" {
  description = "Addresses of services. `ip_family`: Kind of addresses of pods and services."
  type = object({
    elastic_load_balancing = optional(object({ enabled = optional(bool) }))
    ip_family              = optional(string)
    service_ipv4_cidr      = optional(string)
  })
  default = null
  validation {
    condition     = try(contains(["ipv4", "ipv6"], var.kubernetes_network_config.ip_family), true)
    error_message = "kubernetes_network_config.ip_family must be ipv4 or ipv6."
  }
}

variable "remote_network_config" {
  description = "Networks of hybrid nodes, which are billed by the vCPU."
  type = object({
    remote_node_networks = object({ cidrs = optional(set(string)) })
    remote_pod_networks  = optional(object({ cidrs = optional(set(string)) }))
  })
  default = null
}

variable "security_group_ingress" {
  description = "What may come in to control plane and nodes beside what EKS itself lets in, by name."
  type = map(object({
    cidr_ipv4                    = optional(string)
    cidr_ipv6                    = optional(string)
    description                  = optional(string)
    from_port                    = optional(number)
    ip_protocol                  = optional(string, "tcp")
    prefix_list_id               = optional(string)
    referenced_security_group_id = optional(string)
    to_port                      = optional(number)
  }))
  default  = {}
  nullable = false
}

# Security

variable "access_config" {
  description = "Who gets into the cluster. `authentication_mode`: Where access is looked up; `API` needs no config map. `bootstrap_cluster_creator_admin_permissions`: Make whoever creates the cluster its administrator, as EKS does; counts at creation alone."
  type        = object({ authentication_mode = optional(string, "API_AND_CONFIG_MAP"), bootstrap_cluster_creator_admin_permissions = optional(bool, true) })
  default     = {}
  validation {
    condition     = try(contains(["API", "API_AND_CONFIG_MAP", "CONFIG_MAP"], var.access_config.authentication_mode), true)
    error_message = "access_config.authentication_mode must be API, API_AND_CONFIG_MAP or CONFIG_MAP."
  }
}

variable "access_entries" {
  description = "Who gets into the cluster, by any key; `type` is STANDARD for people, or the kind of node."
  type        = map(object({ principal_arn = string, kubernetes_groups = optional(set(string)), type = optional(string), user_name = optional(string) }))
  default     = {}
  nullable    = false
}

variable "access_policies" {
  description = "What `access_entries` may do, by any key; `access_entry` is the key of one."
  type        = map(object({ access_entry = string, access_scope = object({ type = string, namespaces = optional(set(string)) }), policy_arn = string }))
  default     = {}
  nullable    = false
  validation {
    condition     = alltrue([for one in values(var.access_policies) : contains(["cluster", "namespace"], one.access_scope.type)])
    error_message = "access_policies.access_scope.type must be cluster or namespace."
  }
}

variable "cluster_role" {
  description = "Role that the module makes for the control plane, with the policies that AWS keeps for it and, for Auto Mode, for what that starts. Null with a `role_arn` of your own. `name_prefix`: The first 29 characters of the cluster's name and `-cluster-` by default."
  type = object({
    description           = optional(string)
    force_detach_policies = optional(bool)
    max_session_duration  = optional(number)
    name                  = optional(string)
    name_prefix           = optional(string)
    path                  = optional(string)
    permissions_boundary  = optional(string)
  })
  default = {}
}

variable "encryption_config" {
  description = "Key that encrypts Kubernetes secrets; its requests are billed. `resources`: What to encrypt."
  type        = object({ provider = object({ key_arn = string }), resources = set(string) })
  default     = null
  validation {
    condition     = try(alltrue([for value in var.encryption_config.resources : contains(["secrets"], value)]), true)
    error_message = "encryption_config.resources may hold secrets."
  }
}

variable "identity_provider" {
  description = "Identity provider of service accounts, for roles by `sts:AssumeRoleWithWebIdentity`; `pod_identities` need none."
  type        = object({ client_id_list = optional(set(string), ["sts.amazonaws.com"]), thumbprint_list = optional(list(string)) })
  default     = null
}

variable "node_role" {
  description = "Role that the module makes for `node_groups` that name none of their own, with the policies that AWS keeps for nodes. Null for none. `name_prefix`: The first 31 characters of the cluster's name and `-nodes-` by default."
  type = object({
    description           = optional(string)
    force_detach_policies = optional(bool)
    max_session_duration  = optional(number)
    name                  = optional(string)
    name_prefix           = optional(string)
    path                  = optional(string)
    permissions_boundary  = optional(string)
  })
  default = {}
}

variable "pod_identities" {
  description = "Roles of service accounts, by any key; needs the add-on `eks-pod-identity-agent`."
  type        = map(object({ namespace = string, role_arn = string, service_account = string }))
  default     = {}
  nullable    = false
}

variable "role_arn" {
  description = "ARN of an existing role of the control plane; then set `cluster_role` to null."
  type        = string
  default     = null
}

# Logs and metrics

variable "enabled_cluster_log_types" {
  description = "Logs of the control plane to keep, billed by the GB; audit logs are by far the most."
  type        = set(string)
  default     = null
  validation {
    condition     = alltrue([for one in coalesce(var.enabled_cluster_log_types, []) : contains(["api", "audit", "authenticator", "controllerManager", "scheduler"], one)])
    error_message = "enabled_cluster_log_types may hold api, audit, authenticator, controllerManager and scheduler."
  }
}

variable "log_retention_days" {
  description = "Days that logs of the control plane are kept; stored logs are billed by the GB-month."
  type        = number
  default     = 30
  nullable    = false
  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

# Life cycle

variable "force_update_version" {
  description = "Upgrade even when checks warn against it."
  type        = bool
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}

variable "upgrade_policy" {
  description = "What happens when the version leaves standard support. `support_type`: `STANDARD` upgrades the cluster then; `EXTENDED` stays, at several times the price per hour. EKS refuses STANDARD for a cluster that is in extended support already: say EXTENDED until it is upgraded."
  type        = object({ support_type = optional(string, "STANDARD") })
  default     = {}
  validation {
    condition     = try(contains(["STANDARD", "EXTENDED"], var.upgrade_policy.support_type), true)
    error_message = "upgrade_policy.support_type must be STANDARD or EXTENDED."
  }
}

variable "zonal_shift_config" {
  description = "Let traffic be moved away from a zone in trouble."
  type        = object({ enabled = optional(bool) })
  default     = null
}
