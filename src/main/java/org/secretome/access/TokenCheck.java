package org.secretome.access;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** Tells whose bearer token it is: one of the configuration, or a JWT of the issuer. */
class TokenCheck implements AuthenticationManager {

	private final ConfiguredTokens tokens;

	private final @Nullable JwtAuthenticationProvider jwts;

	TokenCheck(ConfiguredTokens tokens, @Nullable JwtAuthenticationProvider jwts) {
		this.tokens = tokens;
		this.jwts = jwts;
	}

	/** Whether there is any token that could be right. */
	boolean isPossible() {
		return this.jwts != null || !this.tokens.isEmpty();
	}

	@Override
	public Authentication authenticate(Authentication presented) {
		String token = ((BearerTokenAuthenticationToken) presented).getToken();
		Optional<ConfiguredTokens.Holder> holder = this.tokens.holderOf(token);
		if (holder.isPresent()) {
			return UsernamePasswordAuthenticationToken.authenticated(holder.get().name(), null,
					List.of(new SimpleGrantedAuthority(holder.get().role().authority())));
		}
		Authentication known = (this.jwts != null) ? readJwt(this.jwts, presented) : null;
		if (known == null) {
			throw new InvalidBearerTokenException("The token is not known here");
		}
		return known;
	}

	private static @Nullable Authentication readJwt(JwtAuthenticationProvider jwts, Authentication presented) {
		try {
			return jwts.authenticate(presented);
		}
		catch (InvalidBearerTokenException ex) {
			// Its own message may quote the token.
			throw new InvalidBearerTokenException("The token is not valid", ex);
		}
		catch (JwtDecoderInitializationException ex) {
			throw new AuthenticationServiceException("The issuer of tokens does not answer", ex);
		}
	}

}
