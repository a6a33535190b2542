package org.qualityoutcomes.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.jspecify.annotations.Nullable;

/**
 * A picture that stands for a body.
 *
 * @param mediaType {@code image/svg+xml} or {@code image/png}
 * @param file as it was given
 * @param pixels the same as PNG, for what takes no SVG
 * @param width of the pixels
 * @param height of the pixels
 */
public record Logo(String mediaType, byte[] file, byte[] pixels, int width, int height) {

    static final int LARGEST = 1024 * 1024;
    private static final int MOST_PIXELS = 4000;
    private static final float HEIGHT_OF_DRAWING = 240;
    private static final Pattern MEASURES =
            Pattern.compile("viewBox=[\"'] *\\S+[ ,]+\\S+[ ,]+([0-9.]+)[ ,]+([0-9.]+) *[\"']");

    /** @throws IOException with the reason, if this is no picture */
    static Logo of(byte[] file) throws IOException {
        boolean svg = new String(file, StandardCharsets.UTF_8).contains("<svg");
        byte[] pixels = svg ? drawn(file) : file;
        BufferedImage read = read(pixels);
        if (read.getWidth() > MOST_PIXELS || read.getHeight() > MOST_PIXELS) {
            throw new IOException("it is more than " + MOST_PIXELS + " pixels wide or high");
        }
        return new Logo(svg ? "image/svg+xml" : "image/png", file, pixels, read.getWidth(), read.getHeight());
    }

    private static BufferedImage read(byte[] png) throws IOException {
        BufferedImage read = isPng(png) ? decoded(png) : null;
        if (read == null) {
            throw new IOException("it is no picture");
        }
        return read;
    }

    private static @Nullable BufferedImage decoded(byte[] png) throws IOException {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException | RuntimeException broken) {
            throw new IOException("it is no picture", broken);
        }
    }

    private static boolean isPng(byte[] file) {
        return file.length > 4 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
    }

    private static byte[] drawn(byte[] svg) throws IOException {
        PNGTranscoder draw = new PNGTranscoder();
        draw.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, HEIGHT_OF_DRAWING);
        Matcher measures = MEASURES.matcher(new String(svg, StandardCharsets.UTF_8));
        if (measures.find()) {
            float shape = Float.parseFloat(measures.group(1)) / Float.parseFloat(measures.group(2));
            draw.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, HEIGHT_OF_DRAWING * shape);
        }
        draw.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        draw.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            draw.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput(png));
        } catch (TranscoderException | RuntimeException broken) {
            throw new IOException("it is no picture", broken);
        }
        return png.toByteArray();
    }

    /** To stand inside a page. */
    String inline() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(file);
    }

    /** @return how wide it is where it is this high */
    double widthAt(double drawnHeight) {
        return drawnHeight * width / height;
    }
}
