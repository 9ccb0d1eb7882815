"use strict";
class DataAcmeWidget extends cdktn.TerraformDataSource {
    static tfResourceType = "acme_widget";
    // ids - computed: true, optional: false, required: false
    get ids() {
        return this.getListAttribute('ids');
    }
}
