package org.colophon.content.preview;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The policy for the books of an imprint whose editors have not decided on one of their own. */
@Table("content_imprint_preview")
public class ImprintPreview {

    /** Stands for the house: books of no imprint, and of imprints without a policy. */
    public static final String HOUSE = "";

    @Id
    private final String imprint;

    @Version
    private final long version;

    private String policyJson;

    @PersistenceCreator
    ImprintPreview(String imprint, long version, String policyJson) {
        this.imprint = imprint;
        this.version = version;
        this.policyJson = policyJson;
    }

    static ImprintPreview undecided(String imprint, PreviewPolicy inherited) {
        return new ImprintPreview(imprint, 0, PolicyJson.write(inherited));
    }

    /**
     * Replaces the policy.
     *
     * @throws EntriesOfOneBook when the policy names entries by their ids, which belong to one book
     */
    public ImprintPreview follow(PreviewPolicy policy) {
        if (!policy.free().ids().isEmpty()) {
            throw new EntriesOfOneBook();
        }
        policyJson = PolicyJson.write(policy);
        return this;
    }

    /** Its name, or {@link #HOUSE}. */
    public String imprint() {
        return imprint;
    }

    /** 0 as long as the imprint follows the house, or nobody has decided for the house. */
    public long version() {
        return version;
    }

    public PreviewPolicy policy() {
        return PolicyJson.read(policyJson);
    }
}
