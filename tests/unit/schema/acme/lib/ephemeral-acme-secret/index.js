"use strict";
class EphemeralAcmeSecret extends cdktn.TerraformEphemeralResource {
    static tfResourceType = "acme_secret";
}
