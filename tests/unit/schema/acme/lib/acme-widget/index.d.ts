export interface AcmeWidgetConfigA extends cdktn.TerraformMetaArguments {
    /**
    * Name of the widget.
    * Possible values: ["SMALL", "LARGE"]
    *
    * Docs at Terraform Registry: {@link https://example.org/docs/resources/widget#name AcmeWidget#name}
    *
    * Note: Terraform adds more.
    */
    readonly name?: string;
    /**
    * placement block
    *
    * Docs at Terraform Registry: {@link https://example.org/docs/resources/widget#placement AcmeWidget#placement}
    */
    readonly placement: AcmeWidgetPlacement;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://example.org/docs/resources/widget#timeouts AcmeWidget#timeouts}
    */
    readonly timeouts?: AcmeWidgetTimeouts;
}
