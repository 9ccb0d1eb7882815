variable "size" {
  type = number
}

variable "subnet_id" {
  type = string
}

resource "aws_instance" "node" {
  count = var.size

  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = var.subnet_id

  tags = {
    Name = "node-${count.index}"
  }
}
