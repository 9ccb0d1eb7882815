"use strict";
function acmeWidgetPlacementToHclTerraform(struct) {
    const attrs = {
        zone: {
            value: cdktn.stringToHclTerraform(struct.zone),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return attrs;
}
class AcmeWidgetPlacementOutputReference extends cdktn.ComplexObject {
    // zone - computed: false, optional: false, required: true
    _zone;
    get zone() {
        return this.getStringAttribute('zone');
    }
    // rack - computed: true, optional: false, required: false
    get rack() {
        return this.getNumberAttribute('rack');
    }
}
function acmeWidgetRuleToHclTerraform(struct) {
    const attrs = {
        anything: {
            value: cdktn.anyToHclTerraform(struct.anything),
            isBlock: false,
            type: "simple",
            storageClassType: "any",
        },
        rule: {
            value: cdktn.listMapperHcl(acmeWidgetRuleToHclTerraform, true)(struct.rule),
            isBlock: true,
            type: "list",
            storageClassType: "AcmeWidgetRuleList",
        },
    };
    return attrs;
}
class AcmeWidgetRuleOutputReference extends cdktn.ComplexObject {
    // anything - computed: false, optional: true, required: false
    _anything;
    get anything() {
        return this.interpolationForAttribute('anything');
    }
    // rule - computed: false, optional: true, required: false
    _rule = new AcmeWidgetRuleList(this, "rule", false);
    get rule() {
        return this._rule;
    }
}
function acmeWidgetRouteToHclTerraform(struct) {
    const attrs = {
        cidrs: {
            value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(struct.cidrs),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    return attrs;
}
class AcmeWidgetRouteOutputReference extends cdktn.ComplexObject {
    // cidrs - computed: false, optional: true, required: false
    _cidrs;
    get cidrs() {
        return cdktn.Fn.tolist(this.getListAttribute('cidrs'));
    }
}
class AcmeWidgetStatusOutputReference extends cdktn.ComplexObject {
    // labels - computed: true, optional: false, required: false
    _labels = new cdktn.StringMap(this, "labels");
    get labels() {
        return this._labels;
    }
}
function acmeWidgetTimeoutsToHclTerraform(struct) {
    const attrs = {
        create: {
            value: cdktn.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return attrs;
}
class AcmeWidgetTimeoutsOutputReference extends cdktn.ComplexObject {
    // create - computed: false, optional: true, required: false
    _create;
    get create() {
        return this.getStringAttribute('create');
    }
}
//# sourceMappingURL=data:application/json;base64,ISBub3QgdG8gYmUgcmVhZCAh
