"use strict";
function acmeProviderDefaultTagsToHclTerraform(struct) {
    const attrs = {
        tags: {
            value: cdktn.hashMapperHcl(cdktn.stringToHclTerraform)(struct.tags),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
    };
    return attrs;
}
class AcmeProvider extends cdktn.TerraformProvider {
    static tfResourceType = "acme";
    // alias - computed: false, optional: true, required: false
    _alias;
    get alias() {
        return this._alias;
    }
    // default_tags - computed: false, optional: true, required: false
    _defaultTags;
    get defaultTags() {
        return this._defaultTags;
    }
    synthesizeHclAttributes() {
        const attrs = {
            alias: {
                value: cdktn.stringToHclTerraform(this._alias),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            default_tags: {
                value: cdktn.listMapperHcl(acmeProviderDefaultTagsToHclTerraform, true)(this._defaultTags),
                isBlock: true,
                type: "list",
                storageClassType: "AcmeProviderDefaultTagsList",
            },
        };
        return attrs;
    }
}
