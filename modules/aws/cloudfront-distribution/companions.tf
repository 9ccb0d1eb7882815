# A public bucket can be read past the cache, at a higher price for transfer; this one proves to the bucket that CloudFront asks.
resource "aws_cloudfront_origin_access_control" "this" {
  for_each = { for key, one in var.origin_access_controls : key => one if var.create }

  name                              = [for name in ["${local.scope}-${each.key}"] : length(name) <= 64 ? name : "${substr(name, 0, 55)}-${substr(sha256(name), 0, 8)}"][0]
  origin_access_control_origin_type = each.value.origin_access_control_origin_type
  signing_behavior                  = each.value.signing_behavior
  signing_protocol                  = each.value.signing_protocol
}
