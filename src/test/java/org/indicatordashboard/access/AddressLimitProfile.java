package org.indicatordashboard.access;

import java.util.HashMap;
import java.util.Map;

/**
 * As {@link AccessProfile}, behind a proxy that the operator trusts, with a small limit per address, and on a host whose
 * only font cannot draw Chinese.
 */
public class AddressLimitProfile extends AccessProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("dashboard.access.failures-per-address", "3");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        settings.put("dashboard.assistant.messages-per-minute", "3");
        settings.put("dashboard.charts.fonts", "DejaVu Sans");
        return settings;
    }
}
