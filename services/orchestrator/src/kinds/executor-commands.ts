import { understudy } from '@understudy/contracts';
import type { MessageType } from '@understudy/messaging';

const v1 = understudy.v1;

type AnyMessage = MessageType<never>;
export interface CommandMessages {
  readonly message: AnyMessage;
  readonly result: AnyMessage;
}

/** Every command that a step may send: the one list, so that "find usages" shows who asks for what. */
export const EXECUTOR_COMMANDS = {
  CheckPrerequisites: { message: v1.CheckPrerequisites, result: v1.CheckPrerequisitesResult },
  GrantGeneration: { message: v1.GrantGeneration, result: v1.GrantGenerationResult },
  ChoosePoint: { message: v1.ChoosePoint, result: v1.ChoosePointResult },
  CreateBranch: { message: v1.CreateBranch, result: v1.CreateBranchResult },
  DefineReplicaMachine: { message: v1.DefineReplicaMachine, result: v1.DefineReplicaMachineResult },
  StartReplicaMachine: { message: v1.StartReplicaMachine, result: v1.StartReplicaMachineResult },
  ProbeReplicaMachine: { message: v1.ProbeReplicaMachine, result: v1.ProbeReplicaMachineResult },
  BeginHydration: { message: v1.BeginHydration, result: v1.BeginHydrationResult },
  StopReplicaMachine: { message: v1.StopReplicaMachine, result: v1.StopReplicaMachineResult },
  RemoveReplicaMachine: { message: v1.RemoveReplicaMachine, result: v1.RemoveReplicaMachineResult },
  ReleaseBranch: { message: v1.ReleaseBranch, result: v1.ReleaseBranchResult },
  ForgetReplica: { message: v1.ForgetReplica, result: v1.ForgetReplicaResult },
  WaitDurable: { message: v1.WaitDurable, result: v1.WaitDurableResult },
  DescribeReplica: { message: v1.DescribeReplica, result: v1.DescribeReplicaResult },
  ForgetStream: { message: v1.ForgetStream, result: v1.ForgetStreamResult },
  DrainStream: { message: v1.DrainStream, result: v1.DrainStreamResult },
  StopSourceMachine: { message: v1.StopSourceMachine, result: v1.StopSourceMachineResult },
  StartSourceMachine: { message: v1.StartSourceMachine, result: v1.StartSourceMachineResult },
  InspectHost: { message: v1.InspectHost, result: v1.InspectHostResult },
  CloseSource: { message: v1.CloseSource, result: v1.CloseSourceResult },
  ReopenSource: { message: v1.ReopenSource, result: v1.ReopenSourceResult },
  RequestResync: { message: v1.RequestResync, result: v1.RequestResyncResult },
  DetachMachine: { message: v1.DetachMachine, result: v1.DetachMachineResult },
} as const;

export type CommandName = keyof typeof EXECUTOR_COMMANDS;
