# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {}

variables {
  alias       = { name = "orders" }
  description = "Orders of the shop"
  budget      = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "orders"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "right_values_are_taken" {
  command = plan
  variables {
    create                   = false
    customer_master_key_spec = "SYMMETRIC_DEFAULT"
    deletion_window_in_days  = 7
    key_usage                = "ENCRYPT_DECRYPT"
    policy                   = "{}"
    rotation_period_in_days  = 90
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # An alias holds letters, digits, / _ and -.
    alias = { name = "no blanks" }
    # customer_master_key_spec must be SYMMETRIC_DEFAULT, RSA_2048, RSA_3072, RSA_4096, HMAC_224, HMAC_256, HMAC_384, HMAC_512, ECC_NIST_P256, ECC_NIST_P384, ECC_NIST_P521, ECC_NIST_EDWARDS25519, ECC_SECG_P256K1, ML_DSA_44, ML_DSA_65, ML_DSA_87, ML_KEM_512, ML_KEM_768, ML_KEM_1024 or SM2.
    customer_master_key_spec = "no-such-value"
    # deletion_window_in_days must be 7 to 30.
    deletion_window_in_days = 6
    # key_usage must be ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC, KEY_AGREEMENT or ENCAPSULATE_DECAPSULATE.
    key_usage = "no-such-value"
    # policy must be JSON.
    policy = "{"
    # rotation_period_in_days must be 90 to 2560.
    rotation_period_in_days = 89
  }
  expect_failures = [var.alias, var.customer_master_key_spec, var.deletion_window_in_days, var.key_usage, var.policy, var.rotation_period_in_days]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # deletion_window_in_days must be 7 to 30.
    deletion_window_in_days = 31
    # rotation_period_in_days must be 90 to 2560.
    rotation_period_in_days = 2561
  }
  expect_failures = [var.deletion_window_in_days, var.rotation_period_in_days]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Only symmetric keys rotate by themselves; set enable_key_rotation to false.
    customer_master_key_spec = "RSA_2048"
  }
  expect_failures = [aws_kms_key.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # KMS rotates no key of a custom key store; set enable_key_rotation to false.
    custom_key_store_id = "shop"
  }
  expect_failures = [aws_kms_key.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # rotation_period_in_days needs enable_key_rotation.
    enable_key_rotation     = false
    rotation_period_in_days = 90
  }
  expect_failures = [aws_kms_key.this[0]]
}
