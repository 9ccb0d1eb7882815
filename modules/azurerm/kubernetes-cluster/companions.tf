# Pools of their own let expensive machines go when nobody needs them, down to none, and run on Spot prices.
resource "azurerm_kubernetes_cluster_node_pool" "this" {
  for_each = { for key, one in var.node_pools : key => one if var.create }

  auto_scaling_enabled        = each.value.auto_scaling_enabled
  eviction_policy             = each.value.eviction_policy
  kubernetes_cluster_id       = azurerm_kubernetes_cluster.this[0].id
  max_count                   = each.value.max_count
  max_pods                    = each.value.max_pods
  min_count                   = each.value.min_count
  mode                        = each.value.mode
  name                        = each.key
  node_count                  = each.value.node_count
  node_labels                 = each.value.node_labels
  node_public_ip_enabled      = each.value.node_public_ip_enabled
  node_taints                 = each.value.node_taints
  os_disk_size_gb             = each.value.os_disk_size_gb
  os_disk_type                = each.value.os_disk_type
  os_sku                      = each.value.os_sku
  os_type                     = each.value.os_type
  pod_subnet_id               = each.value.pod_subnet_id
  priority                    = each.value.priority
  scale_down_mode             = each.value.scale_down_mode
  spot_max_price              = each.value.spot_max_price
  temporary_name_for_rotation = each.value.temporary_name_for_rotation
  vm_size                     = each.value.vm_size
  vnet_subnet_id              = each.value.vnet_subnet_id
  zones                       = each.value.zones

  dynamic "upgrade_settings" {
    for_each = each.value.upgrade_settings == null ? [] : [each.value.upgrade_settings]
    content {
      drain_timeout_in_minutes      = upgrade_settings.value.drain_timeout_in_minutes
      max_surge                     = upgrade_settings.value.max_surge
      max_unavailable               = upgrade_settings.value.max_unavailable
      node_soak_duration_in_minutes = upgrade_settings.value.node_soak_duration_in_minutes
      undrainable_node_behavior     = upgrade_settings.value.undrainable_node_behavior
    }
  }

  tags = local.tags
}
