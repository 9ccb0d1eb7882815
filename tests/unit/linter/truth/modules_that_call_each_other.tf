# expect invalid-declaration module.a violated
# expect invalid-declaration module.b violated
module "start" {
  source = "./a"
}
# file: a/main.tf
module "b" {
  source = "../b"
}
# file: b/main.tf
module "a" {
  source = "../a"
}
