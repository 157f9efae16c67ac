package org.colophon.catalog.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Price;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.product.ProductForm;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * No two prices of a product contradict each other, and none ends before it begins; {@link Product} and {@link Price} know.
 * An amount or a currency that cannot be read is another constraint's matter.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ClearPrices.Validator.class)
@interface ClearPrices {

    String message() default "{why}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<ClearPrices, List<DescribedBook.@Nullable Price>> {

        private static final Isbn ANY = new Isbn("9780000000002");

        @Override
        public boolean isValid(
                @Nullable List<DescribedBook.@Nullable Price> prices, ConstraintValidatorContext context) {
            if (prices == null || prices.size() > Product.MAX_PRICES) {
                return true;
            }
            try {
                var read = prices.stream()
                        .filter(Objects::nonNull)
                        .filter(Validator::isReadable)
                        .map(Validator::priced)
                        .toList();
                new Product(ANY, ProductForm.BOOK, null, null, read);
                return true;
            } catch (IllegalArgumentException e) {
                context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("why", e.getMessage());
                return false;
            }
        }

        private static boolean isReadable(DescribedBook.Price price) {
            try {
                return price.amount() != null
                        && Price.of(price.amount(), price.currency()).amount() != null;
            } catch (IllegalArgumentException | NullPointerException e) {
                return false;
            }
        }

        private static Price priced(DescribedBook.Price price) {
            var taxIncluded = !Boolean.FALSE.equals(price.taxIncluded());
            return new Price(price.amount(), price.currency(), taxIncluded, price.from(), price.until());
        }
    }
}
