package org.indicatordashboard.http.page;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;

/**
 * Sees the bytes of a connection arrive, gives it its {@link RequestDeadline}, and closes it where none come. Netty finds
 * this by its file in META-INF/services, once {@link Service} has switched that on; Quarkus offers no such limit.
 */
public final class Arrivals extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new Bytes());
    }

    private static final class Bytes extends ChannelInboundHandlerAdapter {

        private final RequestDeadline deadline = new RequestDeadline();
        private Future<?> closing;

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            closing =
                    context.executor().schedule(() -> context.close(), RequestDeadline.HEAD_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            if (closing != null) {
                start(context);
            }
            deadline.arrived();
            context.fireChannelRead(bytes);
        }

        /** With TLS the decoder comes when the handshake is done. */
        private void start(ChannelHandlerContext context) {
            ChannelHandlerContext decoder = context.pipeline().context(HttpRequestDecoder.class);
            if (decoder != null) {
                context.pipeline().addAfter(decoder.name(), "deadline", deadline);
                stop();
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            stop();
            context.fireChannelInactive();
        }

        private void stop() {
            if (closing != null) {
                closing.cancel(false);
                closing = null;
            }
        }
    }
}
