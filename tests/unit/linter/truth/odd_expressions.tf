# Tags by odd, but lawful expressions, each in a module of its own.
# expect missing-cost-tags aws_sqs_queue.a violated
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.c violated
# expect missing-cost-tags aws_sqs_queue.d compliant
# expect missing-cost-tags aws_sqs_queue.e violated
# expect missing-cost-tags aws_sqs_queue.f compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d violated
# expect missing-cost-tags aws_sqs_queue.e compliant
# expect missing-cost-tags aws_sqs_queue.f compliant
# expect missing-cost-tags aws_sqs_queue.g violated
# expect missing-cost-tags aws_sqs_queue.h compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d compliant
# expect missing-cost-tags aws_sqs_queue.e violated
# expect missing-cost-tags aws_sqs_queue.f compliant
# expect missing-cost-tags aws_sqs_queue.g compliant
# expect missing-cost-tags aws_sqs_queue.h violated
# expect missing-cost-tags aws_sqs_queue.i compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d violated
# expect missing-cost-tags aws_sqs_queue.e compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d violated
# expect missing-cost-tags aws_sqs_queue.e compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.c violated
# expect missing-cost-tags aws_sqs_queue.d compliant
# expect missing-cost-tags aws_sqs_queue.e delegated
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b compliant
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c violated
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d unknown
# expect missing-cost-tags aws_sqs_queue.e compliant
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# expect missing-cost-tags aws_sqs_queue.d unknown
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b compliant
# file: filters_in_for/main.tf
locals {
  all = { owner = "a", team = null }
  ful = { Owner = "a", Team = "b" }
}
resource "aws_sqs_queue" "a" {
  tags = { for k, v in local.all : k => v if v != null }
}
resource "aws_sqs_queue" "b" {
  tags = { for k, v in local.ful : lower(k) => v }
}
resource "aws_sqs_queue" "c" {
  tags = { for k, v in local.ful : k => v }
}
resource "aws_sqs_queue" "d" {
  tags = { for t in [{ k = "owner", v = "x" }, { k = "team", v = "y" }] : t.k => t.v }
}
resource "aws_sqs_queue" "e" {
  tags = { for k, v in local.ful : lower(k) => v if startswith(k, "O") }
}
resource "aws_sqs_queue" "f" {
  tags = { for k in setunion(["owner"], toset(["team"])) : k => upper(k) }
}
# file: paths_into_lists/main.tf
locals {
  g = { owner = "a", team = "b" }
  b = { owner = "a" }
  l = [local.g, local.b]
}
resource "aws_sqs_queue" "a" {
  tags = element(local.l, 2)
}
resource "aws_sqs_queue" "b" {
  tags = element(local.l, 3)
}
resource "aws_sqs_queue" "c" {
  tags = one([local.g])
}
resource "aws_sqs_queue" "d" {
  tags = reverse(local.l)[0]
}
resource "aws_sqs_queue" "e" {
  tags = { x = local.g, y = local.b }["x"]
}
resource "aws_sqs_queue" "f" {
  tags = slice(local.l, 0, 1)[0]
}
resource "aws_sqs_queue" "g" {
  tags = local.l[length(local.l) - 1]
}
resource "aws_sqs_queue" "h" {
  tags = local.l.0
}
# file: keys_made_by_functions/main.tf
resource "aws_sqs_queue" "a" {
  tags = { (join("", ["te", "am"])) = "x", (replace("_owner", "_", "")) = "y" }
}
resource "aws_sqs_queue" "b" {
  tags = { (split("=", "owner=x")[0]) = "x", (trimprefix("xteam", "x")) = "y" }
}
resource "aws_sqs_queue" "c" {
  tags = { "${format("%s%s", "te", "am")}" = "x", "%{if true}owner%{else}x%{endif}" = "y" }
}
resource "aws_sqs_queue" "d" {
  tags = zipmap(["owner", "team"], ["a", "b"])
}
resource "aws_sqs_queue" "e" {
  tags = zipmap([title("owner"), "team"], ["a", "b"])
}
resource "aws_sqs_queue" "f" {
  tags = { (substr("xowner", 1, 5)) = "x", (trimspace(" team ")) = "y" }
}
resource "aws_sqs_queue" "g" {
  tags = { (regex("[a-z]+", "1owner2")) = "x", (strrev("maet")) = "y" }
}
resource "aws_sqs_queue" "h" {
  tags = { (substr("owner", 0, -1)) = "x", (substr("teams", 0, -1)) = "y" }
}
resource "aws_sqs_queue" "i" {
  tags = { (element(["owner"], 0)) = "x", (keys({ team = 1 })[0]) = "y" }
}
# file: expansions/main.tf
resource "aws_sqs_queue" "a" {
  tags = merge([for k in ["owner", "team"] : { (k) = "x" }]...)
}
resource "aws_sqs_queue" "b" {
  tags = merge([]...)
}
resource "aws_sqs_queue" "c" {
  tags = merge(flatten([[{ owner = "a" }], [[{ team = "b" }]]])...)
}
resource "aws_sqs_queue" "d" {
  tags = merge()
}
resource "aws_sqs_queue" "e" {
  tags = merge(values({ x = { owner = "a" }, y = { team = "b" } })...)
}
# file: interpolation_only/main.tf
locals {
  t = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "a" {
  tags = "${local.t}"
}
resource "aws_sqs_queue" "b" {
  tags = "${merge(local.t, {})}"
}
# file: try_and_can/main.tf
locals {
  m = { a = { owner = "x" } }
  g = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "a" {
  tags = try(local.m.b, local.g)
}
resource "aws_sqs_queue" "b" {
  tags = try(local.m.a, local.g)
}
resource "aws_sqs_queue" "c" {
  tags = can(local.m["b"]) ? {} : local.g
}
resource "aws_sqs_queue" "d" {
  tags = lookup(local.m, "a", local.g)
}
resource "aws_sqs_queue" "e" {
  tags = try(tonumber("x"), null) == null ? local.g : {}
}
# file: coalescing/main.tf
variable "t" {
  type = map(string)
  default = null
}
resource "aws_sqs_queue" "a" {
  tags = { owner = coalesce("", "x"), team = coalesce(null, "y") }
}
resource "aws_sqs_queue" "b" {
  tags = merge(coalesce(var.t, {}), { owner = "a", team = "b" })
}
resource "aws_sqs_queue" "c" {
  tags = coalesce({ owner = "a" }, { owner = "a", team = "b" })
}
resource "aws_sqs_queue" "d" {
  tags = coalescelist([], [{ owner = "a", team = "b" }])[0]
}
resource "aws_sqs_queue" "e" {
  tags = coalesce(var.t, { owner = "a", team = "b" })
}
# file: convert/main.tf
resource "aws_sqs_queue" "a" {
  tags = tomap({ owner = "a", team = "b" })
}
resource "aws_sqs_queue" "b" {
  tags = jsondecode(jsonencode({ owner = "a", team = "b" }))
}
resource "aws_sqs_queue" "c" {
  tags = nonsensitive(sensitive({ owner = "a", team = "b" }))
}
# file: transposed/main.tf
resource "aws_sqs_queue" "a" {
  tags = { for k, v in transpose({ x = ["owner", "team"] }) : k => v[0] }
}
resource "aws_sqs_queue" "b" {
  tags = { for k in matchkeys(["owner", "team"], ["1", "2"], ["1"]) : k => "x" }
}
resource "aws_sqs_queue" "c" {
  tags = { for k in distinct(compact(["owner", "", "team", "team"])) : k => "x" }
}
# file: validation_and_local_strings/main.tf
locals {
  s = "owner=a,team=b"
  p = [for x in split(",", local.s) : split("=", x)]
}
resource "aws_sqs_queue" "a" {
  tags = { for x in local.p : x[0] => x[1] }
}
resource "aws_sqs_queue" "b" {
  tags = { for x in slice(local.p, 0, 1) : x[0] => x[1] }
}
resource "aws_sqs_queue" "c" {
  tags = { for x in local.p : upper(x[0]) => x[1] }
}
# file: strings_of_numbers/main.tf
resource "aws_sqs_queue" "a" {
  tags = { owner = 1, team = true }
}
resource "aws_sqs_queue" "b" {
  tags = { 1 = "x", true = "y" }
}
# file: shadowed_names/main.tf
locals {
  k = "owner"
  m = { for k in ["owner", "team"] : k => { for k in ["x"] : k => k } }
}
resource "aws_sqs_queue" "a" {
  tags = { for k, v in local.m : k => v["x"] }
}
resource "aws_sqs_queue" "b" {
  tags = { for each in ["owner", "team"] : local.k => each... }
}
# file: heredocs/main.tf
resource "aws_sqs_queue" "a" {
  tags = jsondecode(<<-EOT
    {"owner": "a", "team": "b"}
  EOT
  )
}
resource "aws_sqs_queue" "b" {
  tags = {
    owner = <<EOT
EOT
    team = "x"
  }
}
# file: conditions_of_types/main.tf
locals {
  g = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "a" {
  tags = !contains(keys(local.g), "x") ? local.g : {}
}
resource "aws_sqs_queue" "b" {
  tags = alltrue([for k, v in local.g : v == "a"]) ? local.g : {}
}
resource "aws_sqs_queue" "c" {
  tags = anytrue([for k, v in local.g : v == "a"]) ? local.g : {}
}
resource "aws_sqs_queue" "d" {
  tags = "1" == 1 ? local.g : {}
}
resource "aws_sqs_queue" "e" {
  tags = length(local.g) >= 2 && sum([1, 2]) == 3 ? local.g : {}
}
# file: files_of_the_module/main.tf
resource "aws_sqs_queue" "a" {
  tags = jsondecode(file("${path.module}/t.json"))
}
resource "aws_sqs_queue" "b" {
  tags = yamldecode(file("${path.module}/t.yaml"))
}
resource "aws_sqs_queue" "c" {
  tags = yamldecode(templatefile("${path.module}/t.tpl", { k = "team" }))
}
resource "aws_sqs_queue" "d" {
  tags = fileexists("${path.module}/nope.yaml") ? {} : jsondecode(file("t.json"))
}
# file: files_of_the_module/t.json
{"owner": "a", "team": "b"}
# file: files_of_the_module/t.yaml
owner: a
Team: b
# file: files_of_the_module/t.tpl
owner: a
${k}: x
# file: workspaces/main.tf
resource "aws_sqs_queue" "a" {
  tags = terraform.workspace == "prod" ? { owner = "a", team = "b" } : { owner = "c", team = "d" }
}
resource "aws_sqs_queue" "b" {
  tags = { owner = terraform.workspace, team = path.root }
}
