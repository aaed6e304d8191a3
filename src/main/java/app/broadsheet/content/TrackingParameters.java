package app.broadsheet.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Query parameters that only tell a publisher which newsletter or feed a reader came from. */
final class TrackingParameters {
    private static final Set<String> NAMES = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_hsenc",
            "_hsmi",
            "vero_id",
            "vero_conv",
            "oly_anon_id",
            "oly_enc_id",
            "ncid",
            "ns_mchannel",
            "ns_campaign",
            "ns_source",
            "ns_linkname",
            "ns_fee",
            "at_medium",
            "at_campaign",
            "at_link_id",
            "at_link_type",
            "at_link_origin",
            "at_format",
            "at_ptr_name",
            "at_bbc_team",
            "wt.mc_id",
            "s_kwcid",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "ceid",
            "emci",
            "emdi",
            "_openstat",
            "xtor",
            "wickedid");

    private TrackingParameters() {}

    static URI remove(URI address) {
        String query = address.getRawQuery();
        if (query == null) {
            return address;
        }
        List<String> kept = new ArrayList<>();
        String[] parameters = query.split("&", -1);
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!name.startsWith("utm_") && !NAMES.contains(name)) {
                kept.add(parameter);
            }
        }
        if (kept.size() == parameters.length) {
            return address;
        }
        String text = address.toString();
        int question = text.indexOf('?');
        int hash = text.indexOf('#', question);
        return URI.create(text.substring(0, question)
                + (kept.isEmpty() ? "" : "?" + String.join("&", kept))
                + (hash < 0 ? "" : text.substring(hash)));
    }
}
