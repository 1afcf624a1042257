import { countAt, listAt, textAt } from '../core/json.ts';
import type { Answer, Failure, GitHub } from './api.ts';
import { parseMarker } from './marker.ts';

/** A comment of ours. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly url: string;
}

/** Route of the comments of issues; pull requests are issues here. */
const route = '/repos/{owner}/{repo}/issues';
/** Pull requests have been seen with thousands of comments, not with more than this. */
const mostPages = 200;

/** Adds a comment to a pull request. */
export function addComment(github: GitHub, pullRequest: number, body: string): Promise<Answer> {
  return github.request(`POST ${route}/{issue_number}/comments`, {
    issue_number: pullRequest,
    body,
  });
}

export function removeComment(github: GitHub, id: number): Promise<Answer> {
  return github.request(`DELETE ${route}/comments/{comment_id}`, { comment_id: id });
}

/** A comment as it is now. */
export function readComment(github: GitHub, id: number): Promise<Answer> {
  return github.request(`GET ${route}/comments/{comment_id}`, { comment_id: id });
}

/** Gives a comment another body, marker and all. */
export function rewriteComment(github: GitHub, id: number, body: string): Promise<Answer> {
  return github.request(`PATCH ${route}/comments/{comment_id}`, { comment_id: id, body });
}

/** Where to look: a pull request, by number, and the project whose comment it is. */
export interface Place {
  readonly project: string;
  readonly pullRequest: number;
}

/** Says whose token it is. */
export type Login = () => Promise<string>;

/** The first comment that has the project's marker and is ours. Others' with a marker do not count. */
export async function findComment(
  github: GitHub,
  { project, pullRequest }: Place,
  login: Login,
): Promise<{ readonly comment: Comment | null } | Failure> {
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await github.request(`GET ${route}/{issue_number}/comments`, {
      issue_number: pullRequest,
      per_page: 100,
      page,
    });
    if (!answer.ok) return answer;
    const comments = listAt(answer.data);
    for (const comment of comments.map(commentFrom)) {
      if (comment === null || parseMarker(comment.body)?.project !== project) continue;
      const author = await login();
      if (comment.author.toLowerCase() === author.toLowerCase()) return { comment };
    }
    if (!(answer.more ?? comments.length === 100)) break;
  }
  return { comment: null };
}

/** A comment as GitHub's answers have it. */
export function commentFrom(data: unknown): Comment | null {
  const id = countAt(data, 'id');
  if (id === undefined) return null;
  return {
    id,
    body: textAt(data, 'body') ?? '',
    author: textAt(data, 'user', 'login') ?? '',
    url: textAt(data, 'html_url') ?? '',
  };
}

/** Asks at most once, and only when it has to be known. */
export function ownLogin(github: GitHub): Login {
  let asked: Promise<string> | undefined;
  return () => {
    asked ??= readLogin(github);
    return asked;
  };
}

/** GraphQL answers to every kind of token, REST not to that of a workflow run. */
async function readLogin(github: GitHub): Promise<string> {
  const viewer = await github.graphql('query { viewer { login } }');
  const login = viewer.ok ? textAt(viewer.data, 'data', 'viewer', 'login') : undefined;
  if (login !== undefined) return login;
  const user = await github.request('GET /user');
  return (user.ok ? textAt(user.data, 'login') : undefined) ?? 'github-actions[bot]';
}
