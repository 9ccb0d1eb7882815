# A public bucket can be read past the cache, at a higher price for transfer; this one proves to the bucket that CloudFront asks.
resource "aws_cloudfront_origin_access_control" "this" {
  for_each = { for key, one in var.origin_access_controls : key => one if var.create }

  name                              = "${local.scope}-${each.key}"
  origin_access_control_origin_type = each.value.origin_access_control_origin_type
  signing_behavior                  = each.value.signing_behavior
  signing_protocol                  = each.value.signing_protocol
}
