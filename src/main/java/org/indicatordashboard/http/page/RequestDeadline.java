package org.indicatordashboard.http.page;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;

/**
 * Closes a connection whose request does not come to its end. Its place is behind the decoder, so that it sees which part
 * of a request has arrived; {@link Arrivals} tells it of the bytes themselves. An answer may take as long as it likes.
 */
final class RequestDeadline extends ChannelInboundHandlerAdapter {

    /** From the first byte of a request to the end of its headers, however fast they drip. */
    static final int HEAD_SECONDS = 10;

    /** Without a byte of the body, when more of it is to come; a slow upload that goes on is let be. */
    static final int STANDSTILL_SECONDS = 30;

    private enum Awaited {
        REQUEST,
        REST_OF_HEAD,
        BODY
    }

    private Awaited awaited = Awaited.REQUEST;
    private boolean hasArrived;
    private Future<?> closing;

    /** Bytes came, which the decoder is about to see. */
    void arrived() {
        hasArrived = true;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof LastHttpContent) {
            await(Awaited.REQUEST);
            hasArrived = false;
        } else if (message instanceof HttpRequest) {
            await(Awaited.BODY);
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (hasArrived && awaited == Awaited.REQUEST) {
            await(Awaited.REST_OF_HEAD);
            closeIn(HEAD_SECONDS, context);
        } else if (awaited == Awaited.BODY) {
            closeIn(STANDSTILL_SECONDS, context);
        }
        hasArrived = false;
        context.fireChannelReadComplete();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        await(Awaited.REQUEST);
        context.fireChannelInactive();
    }

    private void await(Awaited part) {
        awaited = part;
        if (closing != null) {
            closing.cancel(false);
            closing = null;
        }
    }

    private void closeIn(int seconds, ChannelHandlerContext context) {
        await(awaited);
        closing = context.executor().schedule(() -> closeUnlessWeWait(seconds, context), seconds, TimeUnit.SECONDS);
    }

    private void closeUnlessWeWait(int seconds, ChannelHandlerContext context) {
        if (context.channel().config().isAutoRead()) {
            context.close();
        } else {
            // Not the sender stands still: what came is not taken yet.
            closeIn(seconds, context);
        }
    }
}
