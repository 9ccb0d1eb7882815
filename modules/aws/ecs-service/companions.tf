locals {
  tasks_at_least = try(coalesce(var.autoscaling.min_capacity, var.desired_count, 1), null)
}

# Tasks are billed while they idle; this keeps as many as the load needs.
resource "aws_appautoscaling_policy" "this" {
  count = var.create && try(var.autoscaling.max_capacity != null, false) ? 1 : 0

  name               = "cpu"
  policy_type        = "TargetTrackingScaling"
  resource_id        = "service/${reverse(split("/", var.cluster))[0]}/${var.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    target_value = var.autoscaling.cpu_percent

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }

  depends_on = [aws_appautoscaling_target.this]
}

# Says how many tasks there are at least and at most, which is a ceiling on what scaling can cost.
resource "aws_appautoscaling_target" "this" {
  count = var.create && var.autoscaling != null ? 1 : 0

  max_capacity       = coalesce(var.autoscaling.max_capacity, local.tasks_at_least)
  min_capacity       = local.tasks_at_least
  resource_id        = "service/${reverse(split("/", var.cluster))[0]}/${aws_ecs_service.this[0].name}"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  tags = local.tags
}
