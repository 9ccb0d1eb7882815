"""Rules of a policy's own in Rego, the language of the Open Policy Agent (https://www.openpolicyagent.org/docs/policy-language).

A file is evaluated in a child process with nothing but its resource (`worker`); what it may read is told from its text (`reads`), so that a
resource of which something is unknown that the rule may read is unknown itself.
"""
