import type { Projection, Slice } from '../stores/slice.ts';
import { itemCodec } from './item.codec.ts';
import type { ItemCommand } from './item.commands.ts';
import { itemDecider } from './item.decider.ts';
import type { ItemEvent } from './item.events.ts';
import type { Item } from './item.schema.ts';
import type { ItemState, KnownItem } from './item.state.ts';

type Document = Omit<Item, 'revision' | 'live'>;

/** The document is the item's state and what is worth knowing about how it came: the decider's own `evolve` makes both. */
const projectItem: Projection<Item, ItemEvent> = (document, event) => {
  if (event.type === 'ProtectionEnabled') {
    const state = itemDecider.evolve(itemDecider.initialState, event) as KnownItem;
    const { placementReason, atMillis } = event;
    return toDocument(state, { placementReason, enabledAtMillis: atMillis, modeReason: '', modeSinceMillis: atMillis });
  }
  if (document === undefined || event.type === 'ProtectionDisabled') return undefined;
  const state = itemDecider.evolve(toState(document), event) as KnownItem;
  if (event.type !== 'ReplicationModeChanged') return toDocument(state, document);
  return toDocument(state, { ...document, modeReason: event.reason, modeSinceMillis: event.atMillis });
};

type Beside = Pick<Item, 'placementReason' | 'enabledAtMillis' | 'modeReason' | 'modeSinceMillis'>;

function toDocument(state: KnownItem, beside: Beside): Document {
  const { itemId, name, labels, agent, masterTarget, networks, wanted, replication, placement, operation } = state;
  const { placementReason, enabledAtMillis, modeReason, modeSinceMillis } = beside;
  return {
    id: itemId,
    name,
    labels,
    agent,
    masterTarget,
    ...wanted,
    disks: [...wanted.disks],
    networks: [...networks],
    mode: replication,
    modeReason,
    modeSinceMillis,
    placement,
    // A union of plain values; the schema's arrays are only not readonly.
    operation: operation as Item['operation'],
    rpoLevel: state.rpoLevel,
    placementReason,
    enabledAtMillis,
    ...(state.splitBrain !== undefined && { splitBrain: state.splitBrain }),
  };
}

/** The state that a document shows. Items that can be read are enabled. */
export function toState(document: Omit<Item, 'revision'>): KnownItem {
  const { id, name, labels, agent, masterTarget, networks, placement, operation, rpoLevel, mode, splitBrain } =
    document;
  const { paused, policyId, processServer, disks } = document;
  return {
    lifecycle: 'enabled',
    itemId: id,
    name,
    labels,
    agent,
    masterTarget,
    networks,
    wanted: { paused, policyId, processServer, disks },
    replication: mode,
    placement,
    operation,
    rpoLevel,
    summarizedHourMillis: -1,
    ...(splitBrain !== undefined && { splitBrain }),
  };
}

export const itemSlice: Slice<ItemState, ItemCommand, ItemEvent, Item> = {
  kind: 'item',
  decider: itemDecider,
  codec: itemCodec,
  project: projectItem,
  version: 1,
  filters: ['name', 'agent', 'processServer', 'masterTarget', 'policyId', 'mode'],
  nameOf: (state) => (state.lifecycle === 'enabled' ? state.name : undefined),
};
