"""OpenID Connect: who somebody is, said by an identity provider and proven by its signature."""
