export interface AcmeWidgetConfigA extends cdktn.TerraformMetaArguments {
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
