import type { Projection } from '../stores/slice.ts';
import type { EnrolmentTokenEvent } from './enrolment-token.events.ts';
import type { EnrolmentTokenDocument } from './enrolment-token.schema.ts';

export const projectEnrolmentToken: Projection<EnrolmentTokenDocument, EnrolmentTokenEvent> = (token, event) => {
  if (event.type === 'EnrolmentTokenIssued') {
    const { tokenId, role, partName, siteId, labels, expiresAtMillis, atMillis } = event;
    return {
      id: tokenId,
      name: `${role}-${tokenId.slice(0, 8)}`,
      labels,
      role,
      ...(partName !== undefined && { partName }),
      ...(siteId !== undefined && { siteId }),
      state: 'open',
      issuedAtMillis: atMillis,
      expiresAtMillis,
    };
  }
  if (token === undefined) return undefined;
  switch (event.type) {
    case 'EnrolmentTokenUsed':
      return {
        ...token,
        state: 'used',
        usedByPartId: event.partId,
        usedByName: event.name,
        usedAtMillis: event.atMillis,
      };
    case 'EnrolmentTokenWithdrawn':
      return { ...token, state: 'withdrawn' };
  }
};
