variable "names" {
  type    = list(string)
default = ["a", "b"]
}

resource "local_file" "greeting" {
  for_each = toset(var.names)
  content  = <<-TEXT
    Hello, ${each.key}!
  TEXT
    filename = "${path.module}/${each.key}.txt"
  lifecycle { ignore_changes = [content] }
}

output "count" { value = length(var.names) * 2 }
