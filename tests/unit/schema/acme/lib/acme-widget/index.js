"use strict";
const index_1 = require("./index-structs/index");
class AcmeWidget extends cdktn.TerraformResource {
    static tfResourceType = "acme_widget";
    // arn - computed: true, optional: false, required: false
    get arn() {
        return this.getStringAttribute('arn');
    }
    // matrix - computed: false, optional: true, required: false
    _matrix;
    get matrix() {
        return this.interpolationForAttribute('matrix');
    }
    // name - computed: true, optional: true, required: false
    _name;
    get name() {
        return this.getStringAttribute('name');
    }
    // numbers - computed: true, optional: false, required: false
    get numbers() {
        return cdktn.Token.asNumberList(cdktn.Fn.tolist(this.getNumberListAttribute('numbers')));
    }
    // ready - computed: true, optional: false, required: false
    get ready() {
        return this.getBooleanAttribute('ready');
    }
    // route - computed: true, optional: true, required: false
    _route = new index_1.AcmeWidgetRouteList(this, "route", true);
    get route() {
        return this._route;
    }
    // secret_wo - computed: false, optional: true, required: false
    _secretWo;
    /**
    * @deprecated a doc comment between the field and its getter
    */
    get secretWo() {
        return this.getStringAttribute('secret_wo');
    }
    // size - computed: false, optional: false, required: true
    _size;
    get size() {
        return this.getNumberAttribute('size');
    }
    // status - computed: true, optional: false, required: false
    _status = new index_1.AcmeWidgetStatusList(this, "status", false);
    get status() {
        return this._status;
    }
    // tags - computed: false, optional: true, required: false
    _tags;
    get tags() {
        return this.getStringMapAttribute('tags');
    }
    // placement - computed: false, optional: false, required: true
    _placement = new index_1.AcmeWidgetPlacementOutputReference(this, "placement");
    get placement() {
        return this._placement;
    }
    // rule - computed: false, optional: true, required: false
    _rule = new index_1.AcmeWidgetRuleList(this, "rule", true);
    get rule() {
        return this._rule;
    }
    // timeouts - computed: false, optional: true, required: false
    _timeouts = new index_1.AcmeWidgetTimeoutsOutputReference(this, "timeouts");
    get timeouts() {
        return this._timeouts;
    }
    synthesizeHclAttributes() {
        const attrs = {
            matrix: {
                value: cdktn.listMapperHcl(cdktn.hashMapperHcl(cdktn.numberToHclTerraform), false)(this._matrix),
                isBlock: false,
                type: "list",
                storageClassType: "numberMapList",
            },
            name: {
                value: this._name === undefined ? null : cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            route: {
                value: cdktn.listMapperHcl(index_1.acmeWidgetRouteToHclTerraform, false)(this._route.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "AcmeWidgetRouteList",
            },
            secret_wo: {
                value: this.markWriteOnlyAttribute(cdktn.stringToHclTerraform(this._secretWo)),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            size: {
                value: cdktn.numberToHclTerraform(this._size),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            tags: {
                value: cdktn.hashMapperHcl(cdktn.stringToHclTerraform)(this._tags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            placement: {
                value: (0, index_1.acmeWidgetPlacementToHclTerraform)(this._placement.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "AcmeWidgetPlacementList",
            },
            rule: {
                value: cdktn.listMapperHcl(index_1.acmeWidgetRuleToHclTerraform, true)(this._rule.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "AcmeWidgetRuleList",
            },
            timeouts: {
                value: (0, index_1.acmeWidgetTimeoutsToHclTerraform)(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "AcmeWidgetTimeouts",
            },
        };
        return attrs;
    }
}
