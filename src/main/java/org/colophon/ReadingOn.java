package org.colophon;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Has Jackson note what does not fit and read on, where it would stop at the first; see {@link BodyFaults}. */
final class ReadingOn extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object bean,
            String property) {
        var noted = BodyFaults.note(
                beanAt(context, parser) + JsonPointers.step(property),
                "There is no property \"" + property + "\" here.");
        if (noted) {
            parser.skipChildren();
        }
        return noted;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        return mismatch(context.getParser(), type);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        return mismatch(context.getParser(), type);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        return mismatch(parser, type.getRawClass());
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        return mismatch(parser, type);
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable cause) {
        return note(context.getParser(), UnreadableJson.NOT_VALID) ? null : NOT_HANDLED;
    }

    private static @Nullable Object mismatch(JsonParser parser, Class<?> type) {
        if (!note(parser, UnreadableJson.mismatch(type))) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }

    /** Where the object is that has the unknown property. A record's unknown ones are kept, and reported at its end. */
    private static String beanAt(DeserializationContext context, JsonParser parser) {
        var place = context.getParser().streamReadContext();
        if (parser == context.getParser()) {
            place = requireNonNull(parser.currentToken()).isStructStart()
                    ? place.getParent().getParent()
                    : place.getParent();
        }
        return place.pathAsPointer().toString();
    }

    private static boolean note(JsonParser parser, String detail) {
        return BodyFaults.note(parser.streamReadContext().pathAsPointer().toString(), detail);
    }
}
