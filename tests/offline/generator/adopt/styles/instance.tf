variable "name" {
  type = string
}

resource "aws_instance" "this" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  root_block_device {
    volume_size = 8
    tags        = { Name = var.name }
  }

  tags = { Name = var.name }
}
