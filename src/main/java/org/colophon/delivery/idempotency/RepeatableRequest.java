package org.colophon.delivery.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read already, and is read once more by the controller. */
final class RepeatableRequest extends HttpServletRequestWrapper {

    private final ServletInputStream body;

    RepeatableRequest(HttpServletRequest request, InputStream body) {
        super(request);
        this.body = new Stream(body);
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    @Override
    public BufferedReader getReader() {
        var name = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(body, name == null ? StandardCharsets.UTF_8 : Charset.forName(name)));
    }

    private static final class Stream extends ServletInputStream {

        private final InputStream body;
        private boolean finished;

        Stream(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            finished |= next < 0;
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = body.read(bytes, offset, length);
            finished |= read < 0;
            return read;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("No controller reads without blocking");
        }
    }
}
