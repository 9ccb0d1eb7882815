"""What a module plans for inputs, worked out without Terraform: what its generated tests give, and what they expect then.

Known are the expressions that modules are written with. What is not known is left out of the tests, never guessed.
"""
