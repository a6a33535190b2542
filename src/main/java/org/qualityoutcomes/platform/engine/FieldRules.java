package org.qualityoutcomes.platform.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field accepts. Objections never repeat the answer: they are logged. */
final class FieldRules {

    private static final int LONGEST_TEXT = 4000;
    private static final Pattern EMAIL = Pattern.compile("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$");
    private static final Pattern PHONE = Pattern.compile("^\\+?[0-9 ().-]{5,30}$");
    private static final String UNKNOWN = "choose one of the options.";

    private final Choices choices;

    FieldRules(Feel feel) {
        this.choices = new Choices(feel);
    }

    @Nullable
    String objection(FormField field, @Nullable Object answer, Map<String, @Nullable Object> visible) {
        if (answer == null || answer.equals("")) {
            return field.required() ? "this is missing." : null;
        }
        return switch (field.type()) {
            case "textfield", "textarea" -> answer instanceof String text ? text(field, text) : "this is not a text.";
            case "number" -> number(field, answer);
            case "checkbox" -> checkbox(field, answer);
            case "radio", "select" -> choices.of(field, visible).contains(answer) ? null : UNKNOWN;
            case "checklist", "taglist" -> several(field, answer, visible);
            case "datetime" -> Moments.objection(field, answer);
            default -> throw new IllegalStateException(field.type());
        };
    }

    private static @Nullable String text(FormField field, String text) {
        // a browser counts a new line as one character and sends two
        int length = text.replace("\r\n", "\n").length();
        BigDecimal least = field.limit("minLength");
        BigDecimal most = field.limit("maxLength");
        int longest = most == null ? LONGEST_TEXT : most.intValue();
        if (length > longest) {
            return "this must be at most " + longest + " characters long.";
        }
        if (least != null && length < least.intValue()) {
            return "this must be at least " + least.intValue() + " characters long.";
        }
        return pattern(field, text);
    }

    private static @Nullable String pattern(FormField field, String text) {
        String pattern = field.rule("pattern");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            return "this is not in the form asked for.";
        }
        return switch (field.rule("validationType")) {
            case "email" -> EMAIL.matcher(text).matches() ? null : "this is not an e-mail address.";
            case "phone" -> PHONE.matcher(text).matches() ? null : "this is not a telephone number.";
            default -> null;
        };
    }

    private static @Nullable String number(FormField field, Object answer) {
        BigDecimal number = decimal(field, answer);
        if (number == null) {
            return "this is not a number.";
        }
        BigDecimal least = field.limit("min");
        BigDecimal most = field.limit("max");
        if (least != null && number.compareTo(least) < 0) {
            return "this must be at least " + least.toPlainString() + ".";
        }
        if (most != null && number.compareTo(most) > 0) {
            return "this must be at most " + most.toPlainString() + ".";
        }
        String digits = field.property("decimalDigits");
        boolean tooFine = !digits.isEmpty() && number.stripTrailingZeros().scale() > Integer.parseInt(digits);
        return tooFine ? "this may have at most " + digits + " decimal places." : null;
    }

    private static @Nullable BigDecimal decimal(FormField field, Object answer) {
        boolean asText = field.json().path("serializeToString").asBoolean(false);
        if (asText != answer instanceof String || !(answer instanceof Number || answer instanceof String)) {
            return null;
        }
        try {
            return new BigDecimal(answer.toString());
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    private static @Nullable String checkbox(FormField field, Object answer) {
        if (!(answer instanceof Boolean ticked)) {
            return "this is ticked or not, nothing else.";
        }
        return field.required() && !ticked ? "this must be ticked." : null;
    }

    private @Nullable String several(FormField field, Object answer, Map<String, @Nullable Object> visible) {
        if (!(answer instanceof Collection<?> chosen)) {
            return UNKNOWN;
        }
        if (chosen.isEmpty()) {
            return field.required() ? "this is missing." : null;
        }
        return choices.of(field, visible).containsAll(chosen) ? null : UNKNOWN;
    }
}
