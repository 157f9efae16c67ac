package org.colophon;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads the texts of JSON, and refuses one that has what is no character of a document. */
@JacksonComponent
class AllowedText extends ValueDeserializer<String> {

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(json, context);
        return text == null || Characters.areAllowed(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "a character that no document may have");
    }
}
