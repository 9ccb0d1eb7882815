"""Expressions, and what they are: judged by Terraform, too, in tests/offline/generator/test_evaluation.py."""

from __future__ import annotations

INPUTS = """
variable "text" {
  default = "Orders-2"
}
variable "nothing" {
  type    = string
  default = null
}
variable "number" {
  default = 3
}
variable "list" {
  type    = list(string)
  default = ["b", "a", "b"]
}
variable "set" {
  type    = set(string)
  default = ["b", "a", "b"]
}
variable "object" {
  type = object({
    on   = optional(bool, true)
    name = optional(string)
    in   = optional(list(object({ kind = string, count = optional(number, 1) })), [])
  })
  default = { in = [{ kind = "x" }, { kind = "y", count = 2 }] }
}
"""
EQUAL = (
    "var.number + 1",
    "-var.number",
    "var.number % 2 == 1 && var.number / 2 == 1.5",
    "var.number * 2 >= 6 ? var.text : null",
    '"${var.text}-x"',
    'var.nothing == null ? "none" : var.nothing',
    'coalesce(var.nothing, "", "x")',
    "var.object.on",
    "var.object.name == null",
    "[for one in var.object.in : one.count]",
    "{ for key, one in var.object.in : one.kind => key }",
    "{ for one in var.list : one => length(one)... }",
    "[for one in var.set : upper(one)]",
    "{ for key, one in var.set : key => one }",
    "var.object.in[*].kind",
    "var.object.in[1].kind",
    'try(var.object.in[7].kind, "none")',
    "can(var.nothing.name)",
    "can(toset(null)) && can(tolist(null)) && can(tomap(null))",
    'try(contains(["a"], var.nothing), true)',
    "alltrue([for one in var.object.in : one.count >= 1])",
    "anytrue([])",
    "abs(-1) + ceil(1.2) + floor(1.8) + max(1, 2) + min(1, 2) + pow(2, 3) + sum([1, 2.5])",
    'base64encode("a b")',
    'base64decode("YSBi")',
    'compact(["a", "", null])',
    'concat(["a"], ["b"])',
    'contains(["3"], tostring(var.number))',
    "distinct(var.list)",
    'endswith(var.text, "2") && startswith(var.text, "Ord") && strcontains(var.text, "rs")',
    "flatten([[1], [[2]], 3])",
    'join("/", var.list)',
    'jsondecode("{\\"a\\": [1, null]}")',
    'jsonencode({ b = [1.5, true, null], a = "<&>" })',
    "keys({ b = 1, a = 2 })",
    "values({ b = 1, a = 2 })",
    'lookup({ a = 1 }, "b", 0)',
    'lower(var.text) == "orders-2"',
    "merge({ a = 1, b = 2 }, null, { b = 3 })",
    "one([]) == null",
    "range(3)",
    "range(5, 1, -2)",
    'regex("[a-z]+", var.text)',
    'replace(var.text, "-", ".")',
    "reverse(var.list)",
    'setintersection(var.list, ["b", "c"])',
    'setsubtract(["b", "a", "c"], var.list)',
    'setunion(var.list, ["c"])',
    "sha1(var.text)",
    "sha256(var.text)",
    "sort(var.list)",
    'split("-", var.text)',
    "substr(var.text, 1, 3)",
    "substr(var.text, 3, -1)",
    'title("one two")',
    "tolist(var.set)",
    'tonumber("3") == var.number',
    "toset(var.list)",
    'trimprefix(var.text, "Ord") == "ers-2" && trimsuffix(var.text, "-2") == "Orders" && trimspace(" a ") == "a"',
    '"3" == var.number',
    "tostring(1.50)",
    "length(var.object)",
    'split("", "ab")',
    "range(0, -2)",
    "1 - 0.1 * 3",
    'true ? 1 : "a"',
    'true ? [1, "a"] : []',
    'true ? { a = 1, b = "x" } : { b = "y", a = 2 }',
    'true ? { a = 1 } : { a = "x", b = 2 }',
    'coalesce(1, "a")',
    'tolist(["a", 1, true, null])',
    'toset(["b", 1, null])',
    "[for one in toset([10, 9, 9]) : one]",
    'tomap({ a = 1, b = "x" })',
    'distinct(["1", 1])',
    'compact([1, "", null, true])',
    'setunion(["b", 1], [true])',
    'tolist([{ a = 1 }, { a = "x" }])',
    'concat([1], ["a"])',
    'concat([for one in [1] : { a = { b = one } }], [for one in [2] : { a = { c = "x" } }])',
    "jsonencode(toset([3, 20, 3]))",
    'tobool(1 == 1) && tobool("true")',
    'format("%s-%03d", var.text, var.number)',
    "!var.object.on",
)
"""What has a value."""
FAIL = (
    "var.nothing.name",
    "var.object.in[2]",
    "var.object.in[0.5]",
    "var.object.other",
    "coalesce(var.nothing)",
    "coalesce(var.text, var.object.in[7].kind)",
    "length(var.nothing)",
    "length(var.number)",
    'contains(["a"], var.nothing)',
    'regex("x", var.text)',
    "one([1, 2])",
    "var.nothing + 1",
    'tonumber("x")',
    'lookup({ a = 1 }, "b")',
    'jsondecode("{")',
    "merge([1])",
    "tolist([1, true])",
    "true ? 1 : true",
    "coalesce(1, true)",
    'tolist(["a", ["a"]])',
    "var.set[0]",
    "concat(var.set, var.list)",
    '{ for one in ["a", "a"] : one => 1 }',
)
"""What Terraform refuses."""
