# Images that no tag names any more are stored, and billed above the included storage, until somebody deletes them; only Premium registries have a retention of their own.
resource "azurerm_container_registry_task" "this" {
  count = var.create && var.purge != null ? 1 : 0

  container_registry_id = azurerm_container_registry.this[0].id
  name                  = "purge"

  encoded_step {
    task_content = base64encode(join("\n", ["version: v1.1.0", "steps:", "  - cmd: acr purge --filter '${var.purge.filter}' --ago ${var.purge.older_than} --keep ${var.purge.keep}${var.purge.untagged ? " --untagged" : ""}", "    timeout: 3600"]))
  }

  platform { os = "Linux" }

  timer_trigger {
    name     = "weekly"
    schedule = var.purge.schedule
  }

  tags = local.tags
}
