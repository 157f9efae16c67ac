package org.colophon.content.epub.container;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.jsoup.nodes.Element;

/**
 * What META-INF says of encryption (OCF, "Encryption file" and "Rights management file"). Fonts may be obfuscated, for they are
 * not needed to read; whatever else is encrypted, or licensed to one reader, is refused.
 */
public final class Protection {

    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /** Of what sells books to be read in its own applications only: OCF and Adobe, Readium LCP, Apple. */
    private static final List<String> LICENCES =
            List.of("META-INF/rights.xml", "META-INF/license.lcpl", "META-INF/sinf.xml");

    private static final Set<String> OBFUSCATIONS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private Protection() {}

    /**
     * The paths of the files that are obfuscated.
     *
     * @throws EpubRefused when anything is protected in another way
     */
    public static Set<String> obfuscated(Archive archive) {
        for (var licence : LICENCES) {
            if (archive.has(licence)) {
                throw refused("it carries a licence (" + licence + ")");
            }
        }
        var paths = new HashSet<String>();
        if (archive.has(ENCRYPTION)) {
            var encrypted = Documents.all(Documents.xml(archive, ENCRYPTION), "EncryptedData");
            encrypted.forEach(it -> paths.add(obfuscated(it)));
        }
        return paths;
    }

    private static String obfuscated(Element encrypted) {
        var algorithm = Documents.all(encrypted, "EncryptionMethod")
                .findFirst()
                .map(it -> it.attr("Algorithm"))
                .orElse("");
        var address = Documents.all(encrypted, "CipherReference")
                .findFirst()
                .map(it -> it.attr("URI"))
                .orElse("");
        if (!OBFUSCATIONS.contains(algorithm)) {
            throw refused("“" + address + "” is encrypted with “" + algorithm + "”");
        }
        return Reference.of("", address).map(Reference::path).orElse("");
    }

    /** @param why the second half of a sentence */
    public static EpubRefused refused(String why) {
        return new EpubRefused(Reason.PROTECTED, "The EPUB is protected: " + why + ".");
    }
}
