/** All that shows a diagnosis. It is of no use before there is a log, so the page loads it when somebody turns to the box. */
export { historyView } from './history/history-view.ts';
export { LogView } from './log-view/log-view.ts';
export { caughtIn, titledCards } from './titled-cards.ts';
export { loadTools } from './tools.ts';
export { diagnosisView } from './view/diagnosis-view.ts';
export { sharedView } from './view/shared-view.ts';
