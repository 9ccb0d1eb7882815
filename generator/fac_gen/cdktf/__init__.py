"""A Terraform module as a typed Python construct for the CDK for Terraform."""

from fac_gen.cdktf.construct import Flavor, construct_text, default_name, read_module, write_construct

__all__ = ["Flavor", "construct_text", "default_name", "read_module", "write_construct"]
