/**
 * How good the methods are, on users the model has not seen. The users are split; models are fitted
 * on training users, hyperparameters chosen on validation users, figures read on test users. A
 * basket of a held-out user's likes goes through the server's own recommenders, the whole catalogue
 * is ranked, and the user's other likes are the targets.
 *
 * <p>{@link triplefeature.pipeline.evaluation.Evaluator} runs it all. A {@link
 * triplefeature.pipeline.evaluation.Contender} is a method or a baseline; {@link
 * triplefeature.pipeline.evaluation.TrainingData} is all that it may learn from. Next: {@code
 * artifact} stores the figures, and the manifest the settings that were chosen.
 */
package triplefeature.pipeline.evaluation;
