export interface AcmeProviderConfig {
    /**
    * default_tags block
    *
    * Docs at Terraform Registry: {@link https://example.org/docs#default_tags AcmeProvider#default_tags}
    */
    readonly defaultTags?: AcmeProviderDefaultTags[] | cdktn.IResolvable;
}
export interface AcmeProviderDefaultTags {
    /**
    * A sentence that nobody needs.
    *
    * Docs at Terraform Registry: {@link https://example.org/docs#tags AcmeProvider#tags}
    */
    readonly tags: {
        [key: string]: string;
    };
}
