# Services can only run on Fargate Spot, which costs less, when the cluster knows it.
resource "aws_ecs_cluster_capacity_providers" "this" {
  count = var.create && var.capacity_providers != null ? 1 : 0

  capacity_providers = var.capacity_providers.capacity_providers
  cluster_name       = aws_ecs_cluster.this[0].name

  dynamic "default_capacity_provider_strategy" {
    for_each = var.capacity_providers.default_capacity_provider_strategy
    content {
      base              = default_capacity_provider_strategy.value.base
      capacity_provider = default_capacity_provider_strategy.value.capacity_provider
      weight            = default_capacity_provider_strategy.value.weight
    }
  }
}
