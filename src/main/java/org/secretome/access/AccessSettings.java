package org.secretome.access;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the installation says about access.
 *
 * @param tokens the tokens that may write
 * @param limits how fast one client may ask
 */
@ConfigurationProperties("secretome.access")
record AccessSettings(@DefaultValue List<TokenSetting> tokens, @DefaultValue RateSettings limits) {

}
