package org.colophon.catalog.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.catalog.product.Isbn;
import org.jspecify.annotations.Nullable;

/** No ISBN is stated twice, however it is written. One that cannot be read is another constraint's matter. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctIsbns.Validator.class)
@interface DistinctIsbns {

    String message() default "each product has an ISBN of its own";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<DistinctIsbns, List<DescribedBook.@Nullable Product>> {

        @Override
        public boolean isValid(
                @Nullable List<DescribedBook.@Nullable Product> products, ConstraintValidatorContext context) {
            var seen = new HashSet<Isbn>();
            return products == null
                    || products.stream().flatMap(Validator::isbn).allMatch(seen::add);
        }

        private static Stream<Isbn> isbn(DescribedBook.@Nullable Product product) {
            if (product == null || product.isbn() == null) {
                return Stream.empty();
            }
            try {
                return Stream.of(Isbn.of(product.isbn()));
            } catch (IllegalArgumentException e) {
                return Stream.empty();
            }
        }
    }
}
