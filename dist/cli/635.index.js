export const id = 635;
export const ids = [635];
export const modules = {

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ inkFor)
/* harmony export */ });
function inkFor(color) {
    const paint = (code, end) => color ? (text) => `\u001b[${code}m${text}\u001b[${end}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        cyan: paint(36, 39),
    };
}


/***/ }),

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/js/emulator/github-comments.js
/** The comments of a repository's pull requests. */
class GitHubComments {
    #last = 0;
    #comments = new Map();
    add(issue, login, body) {
        this.#last += 1;
        const comment = { id: this.#last, issue, login, body };
        this.#comments.set(comment.id, comment);
        return comment;
    }
    get(id) {
        return this.#comments.get(id);
    }
    edit(id, body) {
        const comment = this.#comments.get(id);
        if (comment === undefined)
            return undefined;
        const edited = { ...comment, body };
        this.#comments.set(id, edited);
        return edited;
    }
    remove(id) {
        return this.#comments.delete(id);
    }
    /** Those of one pull request, oldest first. */
    of(issue) {
        return [...this.#comments.values()].filter((comment) => comment.issue === issue);
    }
}

;// CONCATENATED MODULE: ./build/js/emulator/github-pulls.js
/** The pull requests of a repository, and the commits that came with them. */
class GitHubPulls {
    #pulls = new Map();
    constructor(numbers) {
        for (const number of numbers)
            this.add(number);
    }
    /** Opens one, or adds commits to its branch. */
    add(number, commits = []) {
        const pull = this.#pulls.get(number) ?? { head: '', mergedAt: null, commits: [] };
        const added = [...commits];
        const head = added.at(-1) ?? pull.head;
        this.#pulls.set(number, { ...pull, head, commits: new Set([...pull.commits, ...added]) });
    }
    has(number) {
        return this.#pulls.has(number);
    }
    /** The newest commit of its branch; `undefined` if there is no such pull request. */
    head(number) {
        return this.#pulls.get(number)?.head;
    }
    /** Marks one as merged by these commits. */
    merge(number, commits, mergedAt) {
        const { head = '', commits: branch = [] } = this.#pulls.get(number) ?? {};
        this.#pulls.set(number, { head, mergedAt, commits: new Set([...branch, ...commits]) });
    }
    /** Those that a commit belongs to: number, and when it was merged. */
    of(commit) {
        return [...this.#pulls]
            .filter(([, { commits }]) => commits.has(commit))
            .map(([number, { mergedAt }]) => ({ number, mergedAt }));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/emulator/github-repository.js

/** When the first commit is made, in seconds. */
const epoch = Date.UTC(2026, 0, 1) / 1000;
/** Git's objects, named as git names them, and the branches of one repository. */
class GitHubRepository {
    branches = new Map();
    blobs = new Map();
    trees = new Map();
    commits = new Map();
    /** Adds a commit and returns its name. */
    commit({ files, parents = [], message = 'A commit', branch }) {
        const entries = Object.entries(files);
        const tree = this.#addTree(entries.map(([path, content]) => ({ path: path.split('/'), content })));
        const headers = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
        // No two commits share a name, even if they say the same: the time is their number.
        const seconds = epoch + this.commits.size;
        const who = `A Developer <dev@example.com> ${seconds} +0000`;
        const text = `${headers.join('\n')}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`;
        const sha = github_repository_name('commit', Buffer.from(text));
        const date = new Date(seconds * 1000).toISOString().replace('.000', '');
        this.commits.set(sha, { sha, tree, parents, message, date });
        if (branch !== undefined)
            this.branches.set(branch, sha);
        return sha;
    }
    /** A commit by its name or by that of a branch. */
    resolve(ref) {
        const sha = this.branches.get(ref.replace(/^(refs\/)?heads\//, '')) ?? ref;
        return this.commits.get(sha);
    }
    /** The newest commit that both have in their past. */
    mergeBase(base, head) {
        const known = new Set(this.#past(base));
        const sha = this.#past(head).find((candidate) => known.has(candidate));
        return sha === undefined ? undefined : this.commits.get(sha);
    }
    /**
     * The commits of a branch that changed a path (a file or folder; empty for all), newest first, as
     * `git log` has them: a merge that took one side as it was is left out, and the other side with it.
     */
    log(head, path) {
        const found = new Map();
        const queue = new Set([head]);
        for (const sha of queue) {
            const commit = this.commits.get(sha);
            if (commit === undefined)
                continue;
            const { parents } = commit;
            const same = path === '' ? undefined : parents.find((parent) => this.#same(sha, parent, path));
            if (same !== undefined)
                queue.add(same);
            else {
                const isRoot = parents.length === 0;
                if (!isRoot || this.#at(commit.tree, path) !== undefined)
                    found.set(sha, commit);
                for (const parent of parents)
                    queue.add(parent);
            }
        }
        return [...found.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
    }
    #same(a, b, path) {
        const at = (sha) => this.#at(this.commits.get(sha)?.tree ?? '', path);
        return at(a) === at(b);
    }
    /** What is at a path of a tree. */
    #at(tree, path) {
        let sha = tree;
        for (const part of path === '' ? [] : path.split('/')) {
            sha = this.trees.get(sha ?? '')?.find((entry) => entry.path === part)?.sha;
        }
        return sha;
    }
    /** Everything below a tree, folders included, as GitHub lists it. */
    list(tree, recursive, prefix = '') {
        return (this.trees.get(tree) ?? []).flatMap((entry) => {
            const named = { ...entry, path: `${prefix}${entry.path}` };
            return recursive && entry.type === 'tree'
                ? [named, ...this.list(entry.sha, true, `${named.path}/`)]
                : [named];
        });
    }
    /** Breadth first, itself included. */
    #past(sha) {
        const past = new Set([sha]);
        for (const each of past)
            for (const parent of this.commits.get(each)?.parents ?? [])
                past.add(parent);
        return [...past];
    }
    #addTree(files) {
        const folders = new Map();
        const entries = [];
        for (const { path, content } of files) {
            const [first = '', ...rest] = path;
            if (rest.length === 0)
                entries.push(this.#addBlob(first, content));
            else
                folders.set(first, [...(folders.get(first) ?? []), { path: rest, content }]);
        }
        for (const [path, inner] of folders) {
            entries.push({ path, mode: '040000', type: 'tree', sha: this.#addTree(inner) });
        }
        const key = (entry) => entry.type === 'tree' ? `${entry.path}/` : entry.path;
        entries.sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
        const parts = entries.flatMap(({ mode, path, sha }) => [
            Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
            Buffer.from(sha, 'hex'),
        ]);
        const sha = github_repository_name('tree', Buffer.concat(parts));
        this.trees.set(sha, entries);
        return sha;
    }
    #addBlob(path, content) {
        const isLink = typeof content === 'object' && 'link' in content;
        const bytes = Buffer.from(isLink ? content.link : content);
        const sha = github_repository_name('blob', bytes);
        this.blobs.set(sha, bytes);
        return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha, size: bytes.byteLength };
    }
}
function github_repository_name(type, bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/js/emulator/github-state.js
function route(method, pattern, handle) {
    return { method, pattern, handle };
}
const notFound = { status: 404, body: { message: 'Not Found' } };
const forbidden = {
    status: 403,
    body: { message: 'Resource not accessible by integration' },
};
/** Something as GitHub shows it, if it is there. */
function found(value, show) {
    return value === undefined ? notFound : { status: 200, body: show(value) };
}
/** The page of a list that a call asks for. */
function pageOf(all, { query }) {
    const size = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
    const page = Number(query.get('page') ?? 1) || 1;
    const items = all.slice((page - 1) * size, page * size);
    return { items, page, last: Math.max(1, Math.ceil(all.length / size)) };
}

;// CONCATENATED MODULE: ./build/js/emulator/github-comment-routes.js

/** GitHub's limit, in characters. */
const longestBody = 65_536;
const ofIssue = /^\/issues\/(\d+)\/comments$/;
const single = /^\/issues\/comments\/(\d+)$/;
/** Routes of the comments on issues and pull requests. */
const commentRoutes = [
    route('GET', ofIssue, (state, [issue], call) => {
        if (!state.pulls.has(Number(issue)))
            return notFound;
        const { items, page, last } = pageOf(state.comments.of(Number(issue)), call);
        const link = (to, rel) => {
            const url = new URL(call.url);
            url.searchParams.set('page', String(to));
            return `<${url}>; rel="${rel}"`;
        };
        const links = [
            ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
            ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
        ];
        return {
            status: 200,
            body: items.map((comment) => bodyOf(state, comment)),
            headers: links.length > 0 ? { link: links.join(', ') } : {},
        };
    }),
    route('POST', ofIssue, (state, [issue], { body }) => {
        if (state.permission === 'read')
            return forbidden;
        if (!state.pulls.has(Number(issue)))
            return notFound;
        const text = textOf(body);
        if (typeof text !== 'string')
            return text;
        const comment = state.comments.add(Number(issue), state.login, text);
        return { status: 201, body: bodyOf(state, comment) };
    }),
    route('GET', single, (state, [id]) => found(state.comments.get(Number(id)), (comment) => bodyOf(state, comment))),
    route('PATCH', single, (state, [id], { body }) => {
        if (state.permission === 'read')
            return forbidden;
        const text = textOf(body);
        if (typeof text !== 'string')
            return text;
        return found(state.comments.edit(Number(id), text), (comment) => bodyOf(state, comment));
    }),
    route('DELETE', single, (state, [id]) => {
        if (state.permission === 'read')
            return forbidden;
        return state.comments.remove(Number(id)) ? { status: 204 } : notFound;
    }),
];
function bodyOf(state, { id, issue, login, body }) {
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    const page = `${state.pages}/${state.owner}/${state.repo}/pull/${issue}`;
    return { id, body, user: { login, type }, html_url: `${page}#issuecomment-${id}` };
}
/** The text of a comment to write, or why it is refused. Other keys are refused too: GitHub has none. */
function textOf(sent) {
    if (typeof sent !== 'object' || sent === null || Object.keys(sent).join() !== 'body') {
        return { status: 422, body: { message: 'Invalid request.' } };
    }
    const text = 'body' in sent ? sent.body : undefined;
    if (typeof text !== 'string')
        return invalid('body is not a string');
    if (text.trim() === '')
        return invalid('body cannot be blank');
    return text.length <= longestBody
        ? text
        : invalid('body is too long (maximum is 65536 characters)');
}
function invalid(message) {
    const errors = [{ resource: 'IssueComment', code: 'custom', field: 'body', message }];
    return { status: 422, body: { message: 'Validation Failed', errors } };
}

;// CONCATENATED MODULE: ./build/js/emulator/github-routes.js


/** Routes below `/repos/{owner}/{repo}`. */
const routes = [
    ...commentRoutes,
    route('GET', /^$/, ({ owner, repo, defaultBranch }) => ({
        status: 200,
        body: { name: repo, full_name: `${owner}/${repo}`, default_branch: defaultBranch },
    })),
    route('GET', /^\/git\/commits\/([0-9a-f]{40})$/, ({ repository }, [sha = '']) => found(repository.commits.get(sha), ({ message, tree, parents }) => ({
        sha,
        message,
        tree: { sha: tree },
        parents: parents.map((parent) => ({ sha: parent })),
    }))),
    route('GET', /^\/commits$/, ({ repository, defaultBranch }, _, call) => {
        const head = repository.resolve(call.query.get('sha') ?? defaultBranch);
        return found(head, ({ sha }) => {
            const log = repository.log(sha, call.query.get('path') ?? '');
            return pageOf(log, call).items.map(longCommit);
        });
    }),
    route('GET', /^\/commits\/([^/]+)\/pulls$/, ({ repository, pulls }, [ref = '']) => {
        const commit = repository.resolve(ref);
        if (commit === undefined)
            return noCommit(ref);
        const body = pulls.of(commit.sha).map(({ number, mergedAt }) => ({
            number,
            state: mergedAt === null ? 'open' : 'closed',
            merged_at: mergedAt,
        }));
        return { status: 200, body };
    }),
    route('GET', /^\/commits\/(.+)$/, ({ repository }, [ref = '']) => {
        const commit = repository.resolve(ref);
        return commit === undefined ? noCommit(ref) : { status: 200, body: longCommit(commit) };
    }),
    route('GET', /^\/git\/trees\/([^/]+)$/, ({ repository, treeLimit }, [ref = ''], { query }) => {
        const name = repository.trees.has(ref) ? ref : repository.resolve(ref)?.tree;
        return found(name, (sha) => {
            const tree = repository.list(sha, query.has('recursive'));
            const truncated = query.has('recursive') && tree.length > treeLimit;
            return { sha, tree: tree.slice(0, truncated ? treeLimit : undefined), truncated };
        });
    }),
    route('GET', /^\/git\/blobs\/([0-9a-f]{40})$/, ({ repository }, [sha = '']) => found(repository.blobs.get(sha), (blob) => {
        // GitHub breaks the lines of what it encodes.
        const content = blob.toString('base64').replace(/.{60}/g, '$&\n');
        return { sha, size: blob.byteLength, encoding: 'base64', content };
    })),
    route('GET', /^\/git\/ref\/heads\/(.+)$/, ({ repository }, [name = '']) => found(repository.branches.get(name), (sha) => ({
        ref: `refs/heads/${name}`,
        object: { type: 'commit', sha },
    }))),
    route('GET', /^\/branches\/(.+)$/, ({ repository }, [name = '']) => {
        const tip = repository.branches.has(name) ? repository.resolve(name) : undefined;
        return found(tip, (commit) => ({ name, commit: longCommit(commit) }));
    }),
    route('GET', /^\/pulls\/(\d+)$/, ({ pulls }, [number = '']) => found(pulls.head(Number(number)), (sha) => ({ number: Number(number), head: { sha } }))),
    route('GET', /^\/compare\/(.+)\.\.\.(.+)$/, ({ repository }, parts) => {
        const [base, head] = parts.map((part) => repository.resolve(part));
        if (base === undefined || head === undefined)
            return notFound;
        const merge = repository.mergeBase(base.sha, head.sha);
        if (merge === undefined)
            return { status: 404, body: { message: 'No common ancestor' } };
        return {
            status: 200,
            body: { merge_base_commit: longCommit(merge), commits: [], files: [] },
        };
    }),
];
function noCommit(ref) {
    return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
}
function longCommit({ sha, tree, message, parents, date }) {
    return {
        sha,
        commit: { message, tree: { sha: tree }, committer: { date } },
        parents: parents.map((parent) => ({ sha: parent })),
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/js/emulator/loopback.js

/** Has a server listen on a free port of the loopback interface. */
async function listenOnLoopback(server) {
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return {
        origin: `http://127.0.0.1:${port}`,
        close: async () => {
            const closed = (0,external_node_events_.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/emulator/github-server.js









/**
 * A stand-in for GitHub's API over HTTP on loopback: git's objects, branches, comments and who one
 * is. Strict about tokens, methods and bodies; what it does not know is not found, as on GitHub.
 */
async function startGitHub(options) {
    const { owner, repo, prefix = '' } = options;
    const requests = [];
    const calls = [];
    const server = (0,external_node_http_.createServer)((request, response) => {
        void answer(request).then((reply) => {
            if (reply === null) {
                response.destroy();
                return;
            }
            const headers = { 'content-type': 'application/json; charset=utf-8', ...reply.headers };
            response.writeHead(reply.status, headers);
            response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
        });
    });
    const { origin, close } = await listenOnLoopback(server);
    const state = {
        owner,
        repo,
        defaultBranch: options.defaultBranch ?? 'main',
        login: options.login ?? 'github-actions[bot]',
        permission: options.permission ?? 'write',
        treeLimit: options.treeLimit ?? 100_000,
        repository: new GitHubRepository(),
        comments: new GitHubComments(),
        pulls: new GitHubPulls(options.pulls ?? [1]),
        pages: origin,
    };
    async function answer(request) {
        const text = await (0,consumers_.text)(request);
        const url = new URL(`${origin}${request.url ?? '/'}`);
        const method = request.method ?? 'GET';
        requests.push(`${method} ${url.pathname}${url.search}`);
        if (options.latency !== undefined)
            await (0,external_node_timers_promises_.setTimeout)(options.latency);
        const body = parseBody(text);
        const call = { method, path: url.pathname, query: url.searchParams, body, url: url.href };
        calls.push(call);
        const fault = options.fault?.(call);
        if (fault !== undefined)
            return fault;
        if ((request.headers['user-agent'] ?? '') === '') {
            return { status: 403, body: { message: 'Request forbidden by administrative rules.' } };
        }
        const sent = request.headers.authorization?.replace(/^(token|bearer) /i, '');
        if (sent !== options.token)
            return { status: 401, body: { message: 'Bad credentials' } };
        return route(call);
    }
    function route(call) {
        const { method, path } = call;
        if (method === 'POST' && path === `${prefix.replace('/v3', '')}/graphql`)
            return graphql(call);
        if (method === 'GET' && path === `${prefix}/user`) {
            // A workflow's own token is not a user's.
            return state.login.endsWith('[bot]')
                ? { status: 403, body: { message: 'Resource not accessible by integration' } }
                : { status: 200, body: { login: state.login } };
        }
        const root = `${prefix}/repos/${owner}/${repo}`;
        if (path !== root && !path.startsWith(`${root}/`))
            return notFound;
        const below = decodeURIComponent(path.slice(root.length));
        if (call.body === malformed) {
            return { status: 400, body: { message: 'Problems parsing JSON' } };
        }
        for (const { method: allowed, pattern, handle } of routes) {
            const match = pattern.exec(below);
            if (match !== null && method === allowed)
                return handle(state, match.slice(1), call);
        }
        return notFound;
    }
    function graphql({ body }) {
        const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : '';
        const known = /^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/;
        if (options.graphql === false || typeof query !== 'string' || !known.test(query)) {
            return { status: 200, body: { data: null, errors: [{ message: 'Something went wrong' }] } };
        }
        return { status: 200, body: { data: { viewer: { login: state.login } } } };
    }
    return { url: `${origin}${prefix}`, state, requests, calls, close };
}
/** In place of a body that is no JSON. */
const malformed = Symbol('malformed');
function parseBody(text) {
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return malformed;
    }
}

;// CONCATENATED MODULE: ./build/js/emulator/refusal.js
/** What the API answers instead of doing what was asked. Nothing has been changed when it is thrown. */
class Refusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.name = 'Refusal';
        this.status = status;
    }
}
/** Kinds whose absence is a 404; all others answer 400. */
const absentIs404 = new Set(['user_property']);
function refusal_notFound(spec) {
    return new Refusal(absentIs404.has(spec.kind) ? 404 : 400, 'Not found');
}
/** Writing by an id that no entity has. */
function noSuchId(spec, id) {
    return new Refusal(409, `Attempted to operate on entity event_${spec.kind}, id "${id}", that does not exist.`);
}
function alreadyExists(spec, name, scope) {
    return new Refusal(409, `Attempted to add ${article(spec)}, "${name}"${suffix(spec, scope)}, that already exists.`);
}
function notPlanned(spec, name, scope) {
    return new Refusal(409, `Attempted to remove ${article(spec)}, "${name}"${suffix(spec, scope)}, that is not a planned ${spec.label}.`);
}
function notDeleted(spec, name) {
    return new Refusal(409, `Attempted to restore ${article(spec)}, "${name}", that is not deleted.`);
}
/** Changing something that is not in the plan, or that has no data and needs some. `field`: the first one sent. */
function notInSchema(spec, field, name, scope) {
    const noun = spec.label.split(' ').at(-1) ?? spec.label;
    const what = field === undefined ? 'name' : field.name.replaceAll('_', ' ');
    return new Refusal(409, `Attempted to change the ${spec.label} ${what} for ${noun} "${name}"${suffix(spec, scope)}, but the ${noun} is not in schema.`);
}
function sharedOnly(spec, field, name, scope) {
    return new Refusal(409, `Attempted to update ${field.name} for an overridden ${spec.label}, "${name}" on ${spec.scope?.label} "${scope}". Call the Update API without the "${spec.scope?.parameter}" parameter to update ${field.name} of the shared property.`);
}
function article(spec) {
    return `${/^[aeio]/.test(spec.label) ? 'an' : 'a'} ${spec.label}`;
}
/** Amplitude names the event of an event property, an empty one where there is none; group types never. */
function suffix(spec, scope) {
    return spec.scope?.parent == null ? '' : ` for ${spec.scope.label} "${scope ?? ''}"`;
}

// EXTERNAL MODULE: ./build/js/core/kind.js
var kind = __webpack_require__(748);
;// CONCATENATED MODULE: ./build/js/emulator/shelf.js

/** Whether data has arrived. */
function isIngested(standing) {
    return standing !== 'planned';
}
/** All entities of one kind. Everything but {@link Shelf.all} takes constant time or the number of uses. */
class Shelf {
    spec;
    #byName = new Map();
    #byId = new Map();
    /** Entities used in a scope. A key without entities: the scope exists and has none. */
    #byScope = new Map();
    #nextId;
    constructor(spec, nextId) {
        this.spec = spec;
        this.#nextId = nextId;
    }
    get(name) {
        return this.#byName.get(name);
    }
    withId(id) {
        return /^[0-9]+$/.test(id) ? this.#byId.get(Number(id)) : undefined;
    }
    all() {
        return this.#byName.values();
    }
    add(name, standing, fields) {
        const stored = {
            name,
            id: this.#nextId(),
            standing,
            unlisted: false,
            fields: initialFields(this.spec.fields),
            uses: new Map(),
        };
        for (const [field, value] of fields)
            stored.fields.set(field, value);
        this.#byName.set(name, stored);
        this.#byId.set(stored.id, stored);
        return stored;
    }
    rename(stored, name) {
        this.#byName.delete(stored.name);
        stored.name = name;
        this.#byName.set(name, stored);
    }
    /** Removes it without a trace. */
    drop(stored) {
        this.#byName.delete(stored.name);
        this.#byId.delete(stored.id);
        for (const scope of stored.uses.keys())
            this.#byScope.get(scope)?.delete(stored);
    }
    hasScope(scope) {
        return this.#byScope.has(scope);
    }
    /** Scopes that exist, also those without entities. */
    scopes() {
        return this.#byScope.keys();
    }
    addScope(scope) {
        const known = this.#byScope.get(scope) ?? new Set();
        this.#byScope.set(scope, known);
        return known;
    }
    renameScope(scope, name) {
        const used = this.#byScope.get(scope);
        if (used === undefined)
            return;
        this.#byScope.delete(scope);
        this.#byScope.set(name, used);
        for (const stored of used) {
            const use = stored.uses.get(scope);
            stored.uses.delete(scope);
            if (use !== undefined)
                stored.uses.set(name, use);
        }
    }
    dropScope(scope) {
        for (const stored of this.#byScope.get(scope) ?? [])
            stored.uses.delete(scope);
        this.#byScope.delete(scope);
    }
    attach(stored, scope, override) {
        const use = { override, removed: false };
        stored.uses.set(scope, use);
        this.addScope(scope).add(stored);
        return use;
    }
    /** Takes it off a scope: for good without data, else so that it can be restored. */
    detach(stored, scope) {
        const use = stored.uses.get(scope);
        if (use !== undefined && isIngested(stored.standing)) {
            use.removed = true;
            return;
        }
        stored.uses.delete(scope);
        this.#byScope.get(scope)?.delete(stored);
    }
    /** Its use in a scope, unless it was taken off there. */
    use(stored, scope) {
        const use = stored.uses.get(scope);
        return use?.removed === true ? undefined : use;
    }
    /** The entities of a scope that are not deleted. */
    in(scope) {
        const used = [...(this.#byScope.get(scope) ?? [])];
        return used.filter((stored) => stored.standing !== 'deleted' && this.use(stored, scope));
    }
    /** A new override of a shared entity. */
    override(stored, quirks) {
        const fields = (0,kind/* fieldsFor */.VV)(this.spec, true);
        switch (quirks.overrideHolds) {
            case 'only-sent':
                return new Map();
            case 'initial-values':
                return initialFields(fields);
            case 'shared-values':
                return new Map(fields.map(({ name, initial }) => [name, stored.fields.get(name) ?? initial]));
            default:
                return quirks.overrideHolds;
        }
    }
}
/** Whether a scope of this kind exists: an event that is not deleted, or a group type. */
function hasScope(shelves, spec, scope) {
    if (spec.scope === null)
        return false;
    if (spec.scope.parent === null)
        return shelves.get(spec.kind)?.hasScope(scope) === true;
    const parent = shelves.get(spec.scope.parent)?.get(scope);
    return parent !== undefined && parent.standing !== 'deleted';
}
/** The values that count in a scope, or the shared ones. */
function valuesOf(stored, scope) {
    const override = scope === null ? null : stored.uses.get(scope)?.override;
    return override ? new Map([...stored.fields, ...override]) : stored.fields;
}
function initialFields(fields) {
    return new Map(fields.map((field) => [field.name, field.initial]));
}

;// CONCATENATED MODULE: ./build/js/emulator/naming.js

/** Amplitude's own entities lack the prefix. */
function isOwn(spec, name) {
    return !name.startsWith(spec.wire.prefix);
}
/**
 * A PUT of a user property by its bare name was recorded to answer 200, and to do nothing. Names of
 * Amplitude's own look the same.
 */
function isBareName(shelf, segment) {
    const { prefix, prefixInBody } = shelf.spec.wire;
    if (prefix === '' || prefixInBody || segment.startsWith(prefix))
        return false;
    return shelf.get(prefix + segment) !== undefined || shelf.get(segment) !== undefined;
}
/**
 * The name in rows and paths of what a request creates.
 * @throws {Refusal} 400 for a prefix that is missing, or that would be there twice
 */
function newName(spec, given) {
    const { prefix, prefixInBody, createKey } = spec.wire;
    if (prefix === '')
        return given;
    if (given.startsWith(prefix) !== prefixInBody) {
        const must = prefixInBody ? 'must carry' : 'must not carry';
        throw new Refusal(400, `${createKey} ${must} the prefix ${prefix}`);
    }
    return prefixInBody ? given : prefix + given;
}
/** The same for a rename, of which it is not documented whether a prefix that creation omits may be there. */
function renamed(spec, given) {
    const { prefix, prefixInBody } = spec.wire;
    return !prefixInBody && given.startsWith(prefix) ? given : newName(spec, given);
}

;// CONCATENATED MODULE: ./build/js/emulator/sent.js


/** Fields that need Data Access Controls in the subscription. */
const accessControlled = new Set(['classifications']);
/**
 * Reads the fields of a request's body.
 * @throws {Refusal} 400 for a value that its field cannot have
 */
function readSent(spec, body, creating, quirks) {
    const sent = new Map();
    for (const field of spec.fields) {
        const text = body.get(field.name);
        if (text === undefined || (creating && field.updateOnly === true))
            continue;
        const value = parse(field, text);
        if (!quirks.dataAccessControls && accessControlled.has(field.name) && value !== null) {
            throw new Refusal(400, 'Data Access Controls is not enabled.');
        }
        if (quirks.ignoredFields.includes(field.name))
            continue;
        if (value === null && quirks.clearing === 'ignored')
            continue;
        sent.set(field.name, value);
    }
    return sent;
}
/** The first field of the table that a request carries. */
function firstField(spec, sent) {
    return spec.fields.find((field) => sent.has(field.name));
}
/**
 * Checks values against those beside which they will stand, and drops what the API drops.
 * @throws {Refusal} 400 for a value that does not go with the type, 409 for one that needs data first
 */
function admit(spec, sent, to, quirks) {
    const admitted = new Map(sent);
    const type = sent.get('type') ?? to.values.get('type');
    for (const field of spec.fields) {
        const value = sent.get(field.name);
        if (value === undefined)
            continue;
        if (field.needsType !== undefined && value !== null && field.needsType !== type) {
            throw new Refusal(400, `${field.name} can only be set for the type ${field.needsType}.`);
        }
        const early = field.awaitsData === true && !to.ingested;
        if (!early || (0,kind/* equal */.LC)(value, to.values.get(field.name) ?? field.initial))
            continue;
        // Hiding before data has not always been enforced; a display name's refusal is documented.
        const outcome = field.codec === 'flag' ? quirks.hiddenBeforeData : 'refused';
        if (outcome === 'refused')
            throw notInSchema(spec, field, to.name, to.scope);
        if (outcome === 'ignored')
            admitted.delete(field.name);
    }
    return admitted;
}
function parse(field, text) {
    if (text === '') {
        if ((0,kind/* isClearable */.Q0)(field))
            return null;
        throw new Refusal(400, `${field.name} cannot be empty.`);
    }
    switch (field.codec) {
        case 'flag':
            if (text === 'true' || text === 'false')
                return text === 'true';
            throw new Refusal(400, `${field.name} must be true or false.`);
        case 'choice':
            return oneOf(field, text);
        case 'set':
            return text.split(',').map((item) => oneOf(field, item));
        case 'text':
        case 'verbatim':
        case 'reference':
            return text;
        default:
            return field.codec;
    }
}
function oneOf(field, text) {
    if (field.values === undefined || field.values.includes(text))
        return text;
    throw new Refusal(400, `${field.name} must be one of ${field.values.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/js/emulator/transition.js


/** What DELETE does to an entity, by where it stands. */
const onDelete = {
    live: 'mark',
    unexpected: 'mark',
    planned: 'erase',
    transformed: 'refuse',
    deleted: 'refuse',
};
/** @throws {Refusal} 409 where the state table says that it cannot be deleted */
function removeStored(shelves, shelf, stored) {
    const { spec } = shelf;
    // Without restore there is no deleted state to be in: a category is simply gone.
    const effect = spec.deletion?.restorable === false ? 'erase' : onDelete[stored.standing];
    if (effect === 'refuse' || isOwn(spec, stored.name)) {
        throw notPlanned(spec, stored.name, null);
    }
    if (effect === 'mark') {
        stored.standing = 'deleted';
        return;
    }
    shelf.drop(stored);
    rewriteReferences(shelves, shelf, stored.name, null);
    for (const child of shelves.values()) {
        if (child.spec.scope?.parent === spec.kind)
            child.dropScope(stored.name);
    }
}
/** @throws {Refusal} 409 unless it is deleted */
function restoreStored(shelf, stored) {
    if (stored.standing !== 'deleted')
        throw notDeleted(shelf.spec, stored.name);
    stored.standing = 'live';
}
/**
 * Renames everywhere: what refers to it and what is used in it follows. `name` with its prefix.
 * @throws {Refusal} 409 where the name is taken
 */
function renameStored(shelves, shelf, stored, name) {
    const { spec } = shelf;
    const before = stored.name;
    if (name === before)
        return;
    if (shelf.get(name) !== undefined)
        throw alreadyExists(spec, name, null);
    shelf.rename(stored, name);
    rewriteReferences(shelves, shelf, before, name);
    for (const child of shelves.values()) {
        if (child.spec.scope?.parent === spec.kind)
            child.renameScope(before, name);
    }
}
/** One pass over the kinds that can refer to this one: only categories are referred to, so it is rare. */
function rewriteReferences(shelves, shelf, from, to) {
    for (const other of shelves.values()) {
        for (const field of other.spec.fields) {
            if (field.references !== shelf.spec.kind)
                continue;
            for (const { fields } of other.all()) {
                if (fields.get(field.name) === from)
                    fields.set(field.name, to);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/js/emulator/writes.js






/** POST of a kind. Everything is checked before anything changes, here and below. */
function create(project, shelf, call) {
    const { spec } = shelf;
    requireAddOns(project, spec);
    const given = call.body.get(spec.wire.createKey) ?? '';
    if (given === '')
        throw new Refusal(400, `${spec.wire.createKey} is required.`);
    const name = newName(spec, given);
    const scope = scopeOf(project, spec, call.body);
    const sent = readSent(spec, call.body, true, project.quirks);
    const stored = shelf.get(name);
    if (stored === undefined) {
        if (hasParts(project, spec) && !project.quirks.schemaInitialised) {
            throw new Refusal(400, 'Initialize the schema before you add event types through the API.');
        }
        const values = new Map(spec.fields.map((field) => [field.name, field.initial]));
        const to = { name, scope, ingested: false, values };
        const admitted = admit(spec, sent, to, project.quirks);
        addReferenced(project, spec, admitted);
        const added = shelf.add(name, 'planned', admitted);
        if (scope !== null)
            shelf.attach(added, scope, null);
        return;
    }
    if (stored.standing === 'unexpected') {
        const admitted = admit(spec, sent, destination(stored, null), project.quirks);
        addReferenced(project, spec, admitted);
        apply(stored.fields, admitted);
        stored.standing = 'live';
        if (scope !== null && shelf.use(stored, scope) === undefined)
            shelf.attach(stored, scope, null);
        return;
    }
    const taken = stored.standing === 'deleted' || scope === null || shelf.use(stored, scope);
    if (taken || scope === null)
        throw alreadyExists(spec, name, scope);
    refuseSharedOnly(spec, sent, name, scope);
    const override = shelf.override(stored, project.quirks);
    const to = { ...destination(stored, null), scope };
    apply(override, admit(spec, sent, to, project.quirks));
    shelf.attach(stored, scope, override);
}
/** PUT of an entity. */
function update(project, shelf, segment, call) {
    const { spec } = shelf;
    requireAddOns(project, spec);
    const sent = readSent(spec, call.body, false, project.quirks);
    if (isBareName(shelf, segment))
        return;
    const stored = find(shelf, segment);
    const scope = scopeOf(project, spec, call.body);
    const given = call.body.get(spec.wire.renameKey);
    if (given === '')
        throw new Refusal(400, `${spec.wire.renameKey} cannot be empty.`);
    const name = given === undefined ? stored.name : renamed(spec, given);
    const use = scope === null ? undefined : shelf.use(stored, scope);
    const outside = stored.standing === 'unexpected' || stored.standing === 'deleted';
    if (outside || isOwn(spec, stored.name) || (scope !== null && use === undefined)) {
        throw notInSchema(spec, firstField(spec, sent), stored.name, scope);
    }
    if (name !== stored.name && shelf.get(name))
        throw alreadyExists(spec, name, null);
    const overrides = scope !== null && use !== undefined && toOverride(call.body, use);
    if (overrides)
        refuseSharedOnly(spec, sent, stored.name, scope);
    const to = destination(stored, overrides ? scope : null);
    const admitted = admit(spec, sent, to, project.quirks);
    addReferenced(project, spec, admitted);
    if (use !== undefined && !overrides)
        use.override = null;
    if (use !== undefined && overrides)
        use.override ??= shelf.override(stored, project.quirks);
    apply((overrides && use?.override) || stored.fields, admitted);
    renameStored(project.shelves, shelf, stored, name);
}
/** DELETE of an entity; with a scope, of its use there. */
function remove(project, shelf, segment, call) {
    const { spec } = shelf;
    const scope = scopeOf(project, spec, call.body);
    const missing = (spec.wire.byId ? shelf.withId(segment) : shelf.get(segment)) === undefined;
    if (missing && !spec.wire.byId && project.quirks.deleteOfMissing === 'conflict') {
        throw notPlanned(spec, segment, scope);
    }
    const stored = find(shelf, segment);
    if (scope === null) {
        removeStored(project.shelves, shelf, stored);
        return;
    }
    const used = shelf.use(stored, scope) !== undefined && stored.standing !== 'deleted';
    if (!used)
        throw notPlanned(spec, stored.name, scope);
    shelf.detach(stored, scope);
}
/** POST to an entity's `restore`; with a scope, of its use there. */
function restore(project, shelf, segment, call) {
    const scope = scopeOf(project, shelf.spec, call.body);
    const stored = find(shelf, segment);
    const use = scope === null ? undefined : stored.uses.get(scope);
    if (scope === null)
        restoreStored(shelf, stored);
    else if (use === undefined)
        throw refusal_notFound(shelf.spec);
    else if (use.removed)
        use.removed = false;
    else
        throw alreadyExists(shelf.spec, stored.name, scope);
}
/** The scope that a request names, if the kind has one; an empty name is none. */
function scopeOf(project, spec, parameters) {
    const scope = spec.scope === null ? undefined : parameters.get(spec.scope.parameter);
    if (scope === undefined || scope === '' || spec.scope === null)
        return null;
    if (hasScope(project.shelves, spec, scope))
        return scope;
    throw spec.scope.parent === null ? new Refusal(404, 'Not found') : refusal_notFound(spec);
}
function find(shelf, segment) {
    const { spec } = shelf;
    const stored = spec.wire.byId ? shelf.withId(segment) : shelf.get(segment);
    if (stored !== undefined)
        return stored;
    throw spec.wire.byId ? noSuchId(spec, segment) : refusal_notFound(spec);
}
function requireAddOns(project, spec) {
    if (spec.scope?.parent !== null || project.quirks.accounts)
        return;
    throw new Refusal(400, 'Account Properties feature is not enabled.');
}
/** Whether another kind lives below this one, as properties below events. */
function hasParts(project, spec) {
    return [...project.shelves.values()].some((shelf) => shelf.spec.scope?.parent === spec.kind);
}
/** Whether a PUT with a scope goes to the override there, or past it to the shared property. */
function toOverride(body, use) {
    const target = body.get('overrideScope');
    if (target === undefined)
        return use.override !== null;
    if (target === 'override' || target === 'shared')
        return target === 'override';
    throw new Refusal(400, 'overrideScope must be override or shared.');
}
function refuseSharedOnly(spec, sent, name, scope) {
    for (const field of sent.keys()) {
        const known = (0,kind/* fieldOf */._F)(spec, field);
        if (known?.sharedOnly === true)
            throw sharedOnly(spec, known, name, scope ?? '');
    }
}
function destination(stored, scope) {
    const ingested = isIngested(stored.standing);
    return { name: stored.name, scope, ingested, values: valuesOf(stored, scope) };
}
/** A category that an event names and that does not exist comes into being. */
function addReferenced(project, spec, sent) {
    for (const field of spec.fields) {
        const value = field.references === undefined ? null : sent.get(field.name);
        if (field.references === undefined || typeof value !== 'string')
            continue;
        const shelf = project.shelf(field.references);
        if (shelf.get(value) === undefined)
            shelf.add(value, 'planned', new Map());
    }
}
function apply(fields, sent) {
    for (const [name, value] of sent)
        fields.set(name, value);
}

;// CONCATENATED MODULE: ./build/js/emulator/reads.js



/** GET of a kind: the shared entities, or those of a scope. */
function list(project, shelf, call) {
    const { spec } = shelf;
    const scope = readScope(project, spec, call);
    if (scope === 'nothing')
        return [];
    if (scope !== null)
        return shelf.in(scope).map((stored) => rowOf(project, spec, stored, scope));
    const rows = [];
    const listHidden = project.quirks.hidden !== 'unlisted';
    for (const stored of shelf.all()) {
        if (isGone(spec, stored, call) || (isHidden(spec, stored) && !listHidden))
            continue;
        rows.push(rowOf(project, spec, stored, null));
        const leaked = project.quirks.scopedRowsInSharedLists ? [...stored.uses.keys()][0] : undefined;
        if (leaked !== undefined)
            rows.push(rowOf(project, spec, stored, leaked));
    }
    return rows;
}
/** GET of one entity by name. */
function one(project, shelf, name, call) {
    const { spec } = shelf;
    const scope = readScope(project, spec, call);
    const stored = shelf.get(name);
    if (stored === undefined || scope === 'nothing' || isGone(spec, stored, call)) {
        throw refusal_notFound(spec);
    }
    const hidden = project.quirks.hidden === 'listed-but-not-found' && isHidden(spec, stored);
    if (hidden || (scope !== null && shelf.use(stored, scope) === undefined))
        throw refusal_notFound(spec);
    return rowOf(project, spec, stored, scope);
}
/** Whether lists leave it out: a person hid it, or one of the fields that hide says so. */
function isHidden(spec, stored) {
    if (!spec.wire.mayBeUnlisted)
        return false;
    const hides = (field) => field.awaitsData === true && stored.fields.get(field.name) === true;
    return stored.unlisted || spec.fields.some(hides);
}
function isGone(spec, stored, call) {
    const shown = spec.wire.listsDeleted && call.query.get('showDeleted') === 'true';
    return stored.standing === 'deleted' && !shown;
}
/** The scope of a GET, which stands in the body by the documentation and in the query by observation. */
function readScope(project, spec, call) {
    const from = project.quirks.scopeReadFrom;
    const query = from === 'body' ? new Map() : call.query;
    const parameters = from === 'query' ? query : new Map([...query, ...call.body]);
    try {
        return scopeOf(project, spec, parameters);
    }
    catch (error) {
        const lenient = project.quirks.missingEvent === 'empty-list' && spec.scope?.parent != null;
        if (error instanceof Refusal && lenient)
            return 'nothing';
        throw error;
    }
}
/** How rows say that something is not deleted: recorded as `null` on events, as `false` on user properties. */
const notDeletedAs = new Map([['user_property', false]]);
function rowOf(project, spec, stored, scope) {
    const { quirks } = project;
    const row = new Map();
    const { rowKey, byId, listsDeleted } = spec.wire;
    if (byId)
        row.set('id', stored.id);
    if (spec.scope !== null) {
        const overridden = scope !== null && stored.uses.get(scope)?.override != null;
        row.set(spec.scope.parameter, overridden || quirks.scopeInRows === 'always' ? scope : null);
    }
    row.set(rowKey, stored.name);
    const values = valuesOf(stored, scope);
    for (const field of spec.fields) {
        if (quirks.rowFields !== null && !quirks.rowFields.includes(field.name))
            continue;
        row.set(field.name, cell(field, values.get(field.name) ?? field.initial, quirks));
    }
    if (listsDeleted && quirks.rowFields === null) {
        const notDeleted = notDeletedAs.get(spec.kind) ?? null;
        row.set('deleted', stored.standing === 'deleted' ? true : notDeleted);
    }
    return Object.fromEntries(row);
}
function cell(field, value, quirks) {
    if (field.codec === 'reference')
        return value === null ? null : { name: value };
    if (field.codec === 'set') {
        // Recorded: null for the lists that need a type, [] for the others.
        if (value === null)
            return field.needsType === undefined ? [] : null;
        return typeof value === 'object' && quirks.listsAs === 'text' ? value.join(',') : value;
    }
    return value === null ? quirks.emptyTextAs : value;
}

;// CONCATENATED MODULE: ./build/js/emulator/dashboard.js

/** `GET /api/2/events/list` of the Dashboard REST API: every event with its total of the current week so far. */
function eventsList(project) {
    const events = project.shelf('event');
    const { eventsListKey, hidden } = project.quirks;
    const rows = [];
    for (const stored of events.all()) {
        const unseen = isHidden(events.spec, stored);
        if (unseen && hidden === 'unlisted')
            continue;
        rows.push({
            ...(eventsListKey === 'name' ? {} : { value: stored.name }),
            ...(eventsListKey === 'value' ? {} : { name: stored.name }),
            display: stored.fields.get('display_name') ?? stored.name,
            totals: project.totals.get(stored.name) ?? 0,
            hidden: unseen,
            deleted: stored.standing === 'deleted',
            non_active: stored.fields.get('is_active') === false,
        });
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/js/emulator/api.js




function jsonReply(status, body, headers = {}) {
    return { status, contentType: 'application/json', headers, body: JSON.stringify(body) };
}
function htmlReply(status, title) {
    const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
    return { status, contentType: 'text/html; charset=utf-8', headers: {}, body };
}
/** Does what a request asks for, and answers as Amplitude would. Refused requests change nothing. */
function answer(project, call) {
    try {
        return api_route(project, call) ?? htmlReply(404, 'Not Found');
    }
    catch (error) {
        if (error instanceof Refusal)
            return refusalReply(error);
        throw error;
    }
}
function refusalReply(refusal) {
    return jsonReply(refusal.status, { success: false, errors: [{ message: refusal.message }] });
}
function api_route(project, call) {
    const [api, version, area, path, name, action, ...rest] = call.segments;
    if (api !== 'api' || version !== '2' || rest.length > 0)
        return undefined;
    if (area === 'events' && path === 'list' && name === undefined && call.method === 'GET') {
        return jsonReply(200, { data: eventsList(project) });
    }
    if (area !== 'taxonomy' || !project.quirks.taxonomyApi)
        return undefined;
    const shelf = [...project.shelves.values()].find(({ spec }) => spec.wire.path === path);
    if (shelf === undefined || name === '')
        return undefined;
    if (name === undefined)
        return ofKind(project, shelf, call);
    if (action === undefined)
        return ofEntity(project, shelf, name, call);
    const restorable = (shelf.spec.deletion?.restorable ?? false) !== false;
    if (action !== 'restore' || call.method !== 'POST' || !restorable)
        return undefined;
    restore(project, shelf, name, call);
    return written(shelf.spec.scope === null ? 200 : project.quirks.scopedRestoreStatus);
}
function ofKind(project, shelf, call) {
    if (call.method === 'GET')
        return read(list(project, shelf, call));
    if (call.method !== 'POST')
        return undefined;
    create(project, shelf, call);
    return written(200);
}
function ofEntity(project, shelf, name, call) {
    if (call.method === 'GET')
        return read(one(project, shelf, name, call));
    if (call.method === 'PUT')
        update(project, shelf, name, call);
    else if (call.method === 'DELETE' && shelf.spec.deletion !== null) {
        remove(project, shelf, name, call);
    }
    else
        return undefined;
    return written(200);
}
function read(data) {
    return jsonReply(200, { success: true, data });
}
function written(status) {
    return jsonReply(status, { success: true });
}

;// CONCATENATED MODULE: ./build/js/emulator/access.js

/** The refusal of a request's `Authorization` header; undefined if it is the project's. */
function refuseAccess(keys, authorization) {
    const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
    const pair = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 0) {
        return jsonReply(401, failure(401, 'Unauthorized'), { 'www-authenticate': 'Basic' });
    }
    if (pair.slice(0, colon) !== keys.apiKey)
        return jsonReply(403, failure(403, 'Invalid API Key'));
    if (pair.slice(colon + 1) === keys.secretKey)
        return undefined;
    return jsonReply(403, failure(403, 'Invalid API/Secret Key combination'));
}
/** The shape of what is refused before the API itself is reached. */
function failure(status, details) {
    return {
        error: {
            http_code: status,
            type: 'unspecified',
            message: 'Unspecified Error',
            metadata: { details },
        },
    };
}

;// CONCATENATED MODULE: ./build/js/emulator/delivery.js
/** Sends what is left of a reply. Returns the status that the client gets to see, or `null`. */
function deliver(delivery, response) {
    switch (delivery.kind) {
        case 'silence':
            return null;
        case 'reset':
            response.socket?.resetAndDestroy();
            return null;
        case 'whole':
        case 'cut': {
            const { reply } = delivery;
            const body = Buffer.from(reply.body);
            response.writeHead(reply.status, {
                ...reply.headers,
                'content-type': reply.contentType,
                'content-length': body.length,
            });
            if (delivery.kind === 'whole')
                response.end(body);
            else
                response.write(body.subarray(0, body.length / 2), () => response.destroy());
            return reply.status;
        }
        default:
            return delivery;
    }
}

;// CONCATENATED MODULE: ./build/js/emulator/faults.js
/** Lets a fault happen around `execute`, which does the request. */
function suffer(fault, execute) {
    if (fault === undefined)
        return { kind: 'whole', reply: execute() };
    switch (fault.kind) {
        case 'reset':
        case 'timeout':
            if (fault.when === 'after')
                execute();
            return fault.kind === 'reset' ? { kind: 'reset' } : { kind: 'silence' };
        case 'status':
            if (fault.when === 'after')
                execute();
            return {
                kind: 'whole',
                reply: {
                    status: fault.status,
                    contentType: fault.contentType ?? 'text/html; charset=utf-8',
                    headers: fault.headers ?? {},
                    body: fault.body ?? `<html><body><h1>${fault.status}</h1></body></html>`,
                },
            };
        case 'truncated': {
            const reply = execute();
            if (fault.connection === 'broken')
                return { kind: 'cut', reply };
            const body = reply.body.slice(0, Math.floor(reply.body.length / 2));
            return { kind: 'whole', reply: { ...reply, body } };
        }
        case 'wrong-content-type': {
            const reply = execute();
            const contentType = fault.contentType ?? 'text/html; charset=utf-8';
            return { kind: 'whole', reply: { ...reply, contentType, body: fault.body ?? reply.body } };
        }
        default:
            return fault;
    }
}

;// CONCATENATED MODULE: ./build/js/emulator/ingestion.js

/** Path of the Group Identify API, which lives on a host of its own. */
const identifyPath = '/groupidentify';
/** Of one request, and of a project. */
const limits = {
    identifications: 1024,
    properties: 1024,
    bytes: 1_000_000,
    groupTypes: 5,
    characters: 1024,
    levels: 40,
};
const operations = ['$set', '$setOnce', '$add', '$append', '$prepend', '$unset'];
/**
 * `POST /groupidentify`: takes all of a request or nothing. Group types come into being. `bytes`: size of
 * the body as it was sent.
 */
function identifyGroups(project, apiKey, call, bytes) {
    try {
        if (call.method !== 'POST')
            throw new Refusal(405, 'Method Not Allowed');
        if (bytes > limits.bytes)
            throw new Refusal(413, 'Payload too large');
        if (call.body.get('api_key') !== apiKey)
            throw new Refusal(400, 'Invalid API key');
        const groups = groupsIn(call.body.get('identification'));
        refuseTooManyTypes(project, groups);
        for (const group of groups)
            take(project, group);
        return textReply(200, 'success');
    }
    catch (error) {
        if (error instanceof Refusal)
            return textReply(error.status, error.message);
        throw error;
    }
}
function textReply(status, body) {
    return { status, contentType: 'text/plain; charset=utf-8', headers: {}, body };
}
function groupsIn(text) {
    let sent;
    try {
        sent = JSON.parse(text ?? '');
    }
    catch {
        throw new Refusal(400, 'identification is no JSON');
    }
    const list = Array.isArray(sent) ? sent : [sent];
    if (list.length > limits.identifications)
        throw new Refusal(400, 'Too many identifications');
    const groups = list.map(groupFrom);
    const properties = groups.reduce((sum, group) => sum + countOf(group), 0);
    if (properties > limits.properties)
        throw new Refusal(400, 'Too many group properties');
    return groups;
}
function groupFrom(sent) {
    const keys = entriesOf(sent, 'an identification');
    for (const key of keys.keys()) {
        if (!['group_type', 'group_value', 'group_properties'].includes(key)) {
            throw new Refusal(400, `Unknown key ${key}`);
        }
    }
    const type = nameFrom(keys.get('group_type'), 'group_type');
    const value = nameFrom(keys.get('group_value'), 'group_value');
    const properties = entriesOf(keys.get('group_properties'), 'group_properties');
    const doing = [...properties.keys()].filter((key) => key.startsWith('$'));
    if (doing.length > 0 && doing.length < properties.size) {
        throw new Refusal(400, 'Operations and plain values are mixed');
    }
    for (const operation of doing) {
        if (!operations.includes(operation))
            throw new Refusal(400, `Unknown operation ${operation}`);
        const inner = entriesOf(properties.get(operation), operation);
        for (const each of inner.values()) {
            refuseValue(each, 0);
            if (operation === '$add' && typeof each !== 'number') {
                throw new Refusal(400, '$add takes numbers');
            }
        }
    }
    if (doing.length === 0)
        for (const each of properties.values())
            refuseValue(each, 0);
    return { type, value, properties };
}
function nameFrom(sent, key) {
    if (typeof sent !== 'string' || sent === '')
        throw new Refusal(400, `${key} is missing`);
    refuseValue(sent, 0);
    return sent;
}
function refuseValue(value, level) {
    if (typeof value === 'string' && Array.from(value).length > limits.characters) {
        throw new Refusal(400, 'A string is too long');
    }
    if (typeof value !== 'object' || value === null)
        return;
    if (level === limits.levels)
        throw new Refusal(400, 'Nested too deeply');
    for (const inner of Object.values(value))
        refuseValue(inner, level + 1);
}
/** Own keys only: JSON may say `__proto__`. */
function entriesOf(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Refusal(400, `${what} is no object`);
    }
    return new Map(Object.entries(value));
}
function countOf({ properties }) {
    let count = 0;
    for (const [key, value] of properties) {
        count += key.startsWith('$') ? entriesOf(value, key).size : 1;
    }
    return count;
}
function refuseTooManyTypes(project, groups) {
    const types = new Set(project.shelf('group_property').scopes());
    for (const { type } of groups)
        types.add(type);
    if (types.size > limits.groupTypes)
        throw new Refusal(400, 'Too many group types');
}
function take(project, { type, value, properties }) {
    project.addGroupType(type);
    const key = JSON.stringify([type, value]);
    const stored = project.groups.get(key) ?? new Map();
    project.groups.set(key, stored);
    for (const [name, given] of properties) {
        if (!name.startsWith('$'))
            stored.set(name, given);
        else
            for (const [inner, sent] of entriesOf(given, name))
                operate(stored, name, inner, sent);
    }
}
function operate(stored, operation, name, sent) {
    const now = stored.get(name);
    const items = Array.isArray(sent) ? sent : [sent];
    const present = now === undefined ? [] : Array.isArray(now) ? now : [now];
    switch (operation) {
        case '$set':
            stored.set(name, sent);
            break;
        case '$setOnce':
            if (now === undefined)
                stored.set(name, sent);
            break;
        case '$add':
            stored.set(name, Number(now ?? 0) + Number(sent));
            break;
        case '$append':
            stored.set(name, [...present, ...items]);
            break;
        case '$prepend':
            stored.set(name, [...items, ...present]);
            break;
        default:
            stored.delete(name);
    }
}

;// CONCATENATED MODULE: ./build/js/emulator/limits.js
const hour = 3_600_000;
/** Of the Taxonomy API, for each project. */
const taxonomyLimits = { concurrent: 4, windows: [{ ms: hour, cost: 7_200 }] };
/** Of the Dashboard REST API. */
const dashboardLimits = {
    concurrent: 5,
    windows: [
        { ms: hour, cost: 108_000 },
        { ms: 300_000, cost: 1_000 },
    ],
};
/** Cost of a request: writes count twice. */
function costOf(method) {
    return method === 'GET' || method === 'HEAD' ? 1 : 2;
}
/** The budget of one API. Refused requests cost nothing. */
class Budget {
    #limits;
    #windows;
    #clock;
    #enforced;
    /** Cost in flight now. */
    inFlight = 0;
    /** The highest cost in flight that was ever asked for, refused requests included. */
    peak = 0;
    /** Requests that would have been, or were, one too many in flight. */
    collisions = 0;
    /** Requests beyond what a window allows. */
    exhaustions = 0;
    constructor(limits, clock, enforced) {
        this.#limits = limits;
        this.#windows = limits.windows.map(({ ms, cost }) => new SlidingWindow(ms, cost));
        this.#clock = clock;
        this.#enforced = enforced;
    }
    /** Lets a request in, or says which limit it breaks. */
    enter(cost) {
        const now = this.#clock.now();
        const collides = this.inFlight + cost > this.#limits.concurrent;
        const exhausted = this.#windows.some((window) => !window.allows(now, cost));
        this.peak = Math.max(this.peak, this.inFlight + cost);
        if (collides)
            this.collisions += 1;
        if (exhausted)
            this.exhaustions += 1;
        if (this.#enforced && collides)
            return 'concurrent';
        if (this.#enforced && exhausted)
            return 'window';
        this.spend(cost);
        return this.occupy(cost);
    }
    /** Cost that another client of the project has just used up. */
    spend(cost) {
        for (const window of this.#windows)
            window.add(this.#clock.now(), cost);
    }
    /** Cost that another client of the project has in flight, until it leaves. */
    occupy(cost) {
        let held = cost;
        this.inFlight += cost;
        return {
            leave: () => {
                this.inFlight -= held;
                held = 0;
            },
        };
    }
}
/** Cost within the last so many milliseconds. */
class SlidingWindow {
    #ms;
    #limit;
    #spent = [];
    #sum = 0;
    constructor(ms, limit) {
        this.#ms = ms;
        this.#limit = limit;
    }
    allows(now, cost) {
        while ((this.#spent[0]?.at ?? now) <= now - this.#ms) {
            this.#sum -= this.#spent.shift()?.cost ?? 0;
        }
        return this.#sum + cost <= this.#limit;
    }
    add(now, cost) {
        this.#spent.push({ at: now, cost });
        this.#sum += cost;
    }
}

// EXTERNAL MODULE: ./build/js/core/kinds/index.js + 6 modules
var kinds = __webpack_require__(2942);
;// CONCATENATED MODULE: ./build/js/emulator/quirks.js
const documentedQuirks = {
    hidden: 'unlisted',
    hiddenBeforeData: 'refused',
    overrideHolds: 'shared-values',
    scopeReadFrom: 'query-or-body',
    scopeInRows: 'always',
    scopedRowsInSharedLists: false,
    clearing: 'works',
    ignoredFields: [],
    rowFields: null,
    listsAs: 'array',
    emptyTextAs: null,
    scopedRestoreStatus: 201,
    missingEvent: 'not-found',
    deleteOfMissing: 'not-found',
    eventsListKey: 'value-and-name',
    retryAfter: null,
    taxonomyApi: true,
    accounts: true,
    dataAccessControls: true,
    schemaInitialised: true,
};

// EXTERNAL MODULE: ./build/js/core/taxonomy.js
var taxonomy = __webpack_require__(6405);
;// CONCATENATED MODULE: ./build/js/emulator/snapshot.js




/** A project as a client that may see everything would read it, without Amplitude's own properties. */
function readShelves(shelves) {
    return (0,taxonomy/* taxonomyOf */.r_)(entities(shelves));
}
function* entities(shelves) {
    for (const shelf of shelves.values()) {
        for (const stored of shelf.all()) {
            if (isOwn(shelf.spec, stored.name))
                continue;
            yield entityOf(shelf, stored, null);
            if (stored.standing === 'deleted')
                continue;
            for (const scope of stored.uses.keys()) {
                const used = shelf.use(stored, scope) !== undefined && hasScope(shelves, shelf.spec, scope);
                if (used)
                    yield entityOf(shelf, stored, scope);
            }
        }
    }
}
function entityOf({ spec }, stored, scope) {
    const values = valuesOf(stored, scope);
    return {
        kind: spec.kind,
        name: stored.name.slice(spec.wire.prefix.length),
        scope,
        state: stored.standing === 'deleted' ? 'deleted' : 'present',
        fields: new Map((0,kind/* fieldsFor */.VV)(spec, scope !== null).map((field) => [
            field.name,
            (0,kind/* normalise */.j7)(field, values.get(field.name) ?? field.initial),
        ])),
        renamedFrom: [],
        id: spec.wire.byId ? String(stored.id) : null,
    };
}

;// CONCATENATED MODULE: ./build/js/emulator/project.js






/**
 * The state of one Amplitude project. Its methods are what people and data do to it behind the API's
 * back; they take addresses as a plan writes them, without prefixes, and throw where there is nothing.
 */
class Project {
    quirks;
    /** Events of the current week, by event type. */
    totals = new Map();
    /** What Group Identify has set: values by property, by `[group type, group value]` as JSON. */
    groups = new Map();
    shelves;
    constructor(seed = {}, quirks = {}) {
        this.quirks = { ...documentedQuirks, ...quirks };
        let id = 1000;
        const nextId = () => {
            id += 1;
            return id;
        };
        this.shelves = new Map(kinds/* kinds */.EZ.map((spec) => [spec.kind, new Shelf(spec, nextId)]));
        for (const type of seed.groupTypes ?? [])
            this.addGroupType(type);
        for (const entity of seed.entities ?? [])
            this.put(entity);
        for (const [event, total] of seed.totals ?? [])
            this.totals.set(event, total);
    }
    shelf(kind) {
        const shelf = this.shelves.get(kind);
        if (shelf === undefined)
            throw new Error(`unknown kind ${kind}`);
        return shelf;
    }
    /** Adds an entity, or replaces what it says of one. With a scope: uses it there. */
    put(seed) {
        const shelf = this.shelf(seed.kind);
        const name = seed.own === true ? seed.name : shelf.spec.wire.prefix + seed.name;
        const fields = fieldsFrom(shelf.spec, seed.fields);
        const scope = seed.scope ?? null;
        const known = shelf.get(name);
        const overrides = seed.override ?? (known !== undefined && fields.size > 0);
        const stored = known ??
            shelf.add(name, seed.standing ?? 'live', scope !== null && overrides ? new Map() : fields);
        if (scope === null) {
            for (const [field, value] of fields)
                stored.fields.set(field, value);
            stored.standing = seed.standing ?? stored.standing;
            stored.unlisted = seed.unlisted ?? stored.unlisted;
            return;
        }
        const override = overrides ? shelf.override(stored, this.quirks) : null;
        for (const [field, value] of fields)
            override?.set(field, value);
        shelf.attach(stored, scope, override);
    }
    /** Changes fields; with a scope, those of an override there. */
    edit(address, fields) {
        const { shelf, stored, use } = this.#locate(address);
        if (use !== undefined)
            use.override ??= shelf.override(stored, this.quirks);
        const into = use?.override ?? stored.fields;
        for (const [field, value] of fieldsFrom(shelf.spec, fields))
            into.set(field, value);
    }
    rename(address, name) {
        const { shelf, stored } = this.#locate(address);
        renameStored(this.shelves, shelf, stored, shelf.spec.wire.prefix + name);
    }
    /** Deletes as the state table says; with a scope, takes it off there. */
    remove(address) {
        const { shelf, stored, use } = this.#locate(address);
        if (use !== undefined && address.scope !== null)
            shelf.detach(stored, address.scope);
        else
            removeStored(this.shelves, shelf, stored);
    }
    restore(address) {
        const { shelf, stored } = this.#locate({ ...address, scope: null });
        const use = address.scope === null ? undefined : stored.uses.get(address.scope);
        if (use !== undefined)
            use.removed = false;
        else
            restoreStored(shelf, stored);
    }
    /** Data arrives: what is planned becomes live, what is unknown unexpected, what is deleted stays so. */
    ingest(address) {
        const { shelf } = this.#shelfFor(address);
        if (shelf.spec.scope?.parent != null && address.scope !== null) {
            this.ingest({ kind: (0,kinds/* kindOf */.I)(shelf.spec.scope.parent).kind, name: address.scope, scope: null });
        }
        else if (address.scope !== null)
            shelf.addScope(address.scope);
        const name = shelf.spec.wire.prefix + address.name;
        const stored = shelf.get(name) ?? shelf.add(name, 'unexpected', new Map());
        if (stored.standing === 'planned')
            stored.standing = 'live';
        if (address.scope !== null && !stored.uses.has(address.scope)) {
            shelf.attach(stored, address.scope, null);
        }
    }
    /** A group type comes into being with its first data. */
    addGroupType(type) {
        for (const shelf of this.shelves.values()) {
            if (shelf.spec.scope?.parent === null)
                shelf.addScope(type);
        }
    }
    /** Undefined where there is nothing, not even something deleted. */
    view(address) {
        const { shelf, stored } = this.#shelfFor(address);
        if (stored === undefined)
            return undefined;
        const { standing } = stored;
        if (address.scope === null)
            return { standing, fields: stored.fields, override: null };
        const use = shelf.use(stored, address.scope);
        return use && { standing, fields: valuesOf(stored, address.scope), override: use.override };
    }
    /** The project as a client that may see everything would read it, without Amplitude's own properties. */
    taxonomy() {
        return readShelves(this.shelves);
    }
    #shelfFor(address) {
        const shelf = this.shelf(address.kind);
        const stored = shelf.get(shelf.spec.wire.prefix + address.name) ?? shelf.get(address.name);
        return { shelf, stored };
    }
    #locate(address) {
        const { shelf, stored } = this.#shelfFor(address);
        const use = stored && address.scope !== null ? shelf.use(stored, address.scope) : undefined;
        if (stored === undefined || (address.scope !== null && use === undefined)) {
            throw new Error(`the emulated project has no ${JSON.stringify(address)}`);
        }
        return { shelf, stored, use };
    }
}
function fieldsFrom(spec, fields = {}) {
    for (const name of Object.keys(fields)) {
        if ((0,kind/* fieldOf */._F)(spec, name) === undefined)
            throw new Error(`${spec.label} has no field ${name}`);
    }
    return new Map(Object.entries(fields));
}

;// CONCATENATED MODULE: ./build/js/emulator/request.js

/**
 * Decodes a request: every segment of the path exactly once, so that `%2F` can stand in a name, and a
 * body only if it is form-encoded.
 * @throws {Refusal} 400 for malformed percent-encoding and for any other type of body
 */
function readCall(method, url, contentType, text) {
    const { path, search } = split(url);
    const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
    if (text !== '' && type !== 'application/x-www-form-urlencoded') {
        throw new Refusal(400, 'The body must be application/x-www-form-urlencoded.');
    }
    return {
        method,
        path,
        segments: path.split('/').slice(1).map(decodeText),
        query: readForm(search),
        body: readForm(text),
    };
}
/** What can be said of a request that cannot be decoded. */
function unreadCall(method, url) {
    return { method, path: split(url).path, segments: [], query: new Map(), body: new Map() };
}
function split(url) {
    const mark = url.indexOf('?');
    return mark < 0
        ? { path: url, search: '' }
        : { path: url.slice(0, mark), search: url.slice(mark + 1) };
}
/** Both `+` and `%20` are a space here; in paths `+` is itself. The last of equal names counts. */
function readForm(text) {
    const form = new Map();
    for (const pair of text.split('&')) {
        if (pair === '')
            continue;
        const [name = '', ...value] = pair.replaceAll('+', ' ').split('=');
        form.set(decodeText(name), decodeText(value.join('=')));
    }
    return form;
}
function decodeText(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new Refusal(400, 'Malformed percent-encoding.');
    }
}

;// CONCATENATED MODULE: ./build/js/emulator/server.js














/** Serves an Amplitude project on a free port of the loopback interface. */
async function startEmulator(options) {
    const project = new Project(options.project, options.quirks);
    const clock = options.clock ?? { now: () => Date.now() };
    const enforced = options.limits ?? true;
    const budget = new Budget(taxonomyLimits, clock, enforced);
    const dashboardBudget = new Budget(dashboardLimits, clock, enforced);
    const log = [];
    const end = new AbortController();
    const sleep = async (ms) => {
        if (ms <= 0)
            return;
        if (clock.sleep !== undefined)
            await clock.sleep(ms);
        else
            await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: end.signal });
    };
    /** Decides what becomes of a request, and does it unless a fault prevents that. */
    const handle = async (call, record, bytes) => {
        const target = call instanceof Refusal ? record : { ...call, cost: record.cost };
        const fault = options.faults?.(target, record.n);
        const { latency = 0 } = options;
        const wait = typeof latency === 'number' ? latency : latency(target);
        await sleep(wait + (fault?.delay ?? 0));
        return suffer(fault, () => {
            if (call instanceof Refusal)
                return refusalReply(call);
            const reply = call.path === identifyPath
                ? identifyGroups(project, options.apiKey, call, bytes)
                : answer(project, call);
            record.done = reply.status < 300;
            return reply;
        });
    };
    const serve = async (request, response) => {
        const method = request.method ?? 'GET';
        const url = request.url ?? '/';
        const cost = costOf(method);
        const used = url.startsWith('/api/2/events/') ? dashboardBudget : budget;
        // Group Identify knows no credentials but the key in its body, and has no such budget.
        const isIdentify = url.split('?', 1)[0] === identifyPath;
        const noAccess = isIdentify ? undefined : refuseAccess(options, request.headers.authorization);
        const isAdmitted = noAccess === undefined && !isIdentify;
        const admission = isAdmitted ? used.enter(cost) : undefined;
        const record = {
            ...unreadCall(method, url),
            n: log.length,
            cost,
            inFlight: used.inFlight,
            startedAt: clock.now(),
            finishedAt: null,
            status: null,
            done: false,
        };
        log.push(record);
        try {
            const text = await (0,consumers_.text)(request);
            const call = understand(request, text);
            if (!(call instanceof Refusal))
                Object.assign(record, call);
            const refused = noAccess ?? overLimit(admission, project.quirks.retryAfter);
            const delivery = refused === undefined
                ? await handle(call, record, Buffer.byteLength(text))
                : { kind: 'whole', reply: refused };
            // Silence lasts until the client gives up; its cost stays in flight as long.
            if (delivery.kind === 'silence' && !response.destroyed)
                await (0,external_node_events_.once)(response, 'close');
            // Given back before the answer leaves, so that a client that has it never collides with itself.
            if (typeof admission === 'object')
                admission.leave();
            record.finishedAt = clock.now();
            record.status = deliver(delivery, response);
        }
        finally {
            if (typeof admission === 'object')
                admission.leave();
        }
    };
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: 1 << 20, keepAliveTimeout: 60_000 });
    server.on('request', (request, response) => {
        serve(request, response).catch((error) => {
            // A client that went away, or the end; anything else is a bug of the emulator and must be seen.
            response.destroy();
            if (!end.signal.aborted && !request.socket.destroyed)
                throw error;
        });
    });
    const { origin, close } = await listenOnLoopback(server);
    return {
        url: origin,
        project,
        log,
        budget,
        dashboardBudget,
        close: async () => {
            if (end.signal.aborted)
                return;
            end.abort();
            await close();
        },
    };
}
function understand(request, text) {
    const { method = 'GET', url = '/', headers } = request;
    try {
        return readCall(method, url, headers['content-type'], text);
    }
    catch (error) {
        if (error instanceof Refusal)
            return error;
        throw error;
    }
}
function overLimit(admission, retryAfter) {
    if (typeof admission !== 'string')
        return undefined;
    const headers = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
    const limit = admission === 'window' ? 'cost per hour' : 'concurrent cost';
    return jsonReply(429, failure(429, `Exceeded rate limit of ${limit} for this project`), headers);
}

;// CONCATENATED MODULE: ./build/js/demo/project.js
/** The plan's file before and after the pull request: lines with `-` are of the first, with `+` of the second. */
const edited = `\
 version: 1

 categories:
   Shop:
-  Sign-up:
+  Onboarding:
+    renamed_from: Sign-up

 events:
   Product Viewed:
     category: Shop
     description: A visitor looked at a product.
     owner: shop@example.com
     properties:
       product_id: { is_required: true }
       currency:
   Checkout Started:
     category: Shop
     description: A customer opened the checkout.
     owner: shop@example.com
     properties:
       currency:
   Order Completed:
     category: Shop
     description: A customer paid.
     owner: shop@example.com
     properties:
       currency:
       total: { type: number, description: "Sum of the order, in minor units." }
   Start Checkout:
-    category: Shop
-    description: The old name of Checkout Started.
-  sign_up_done:
-    category: Sign-up
+    deleted: true
+  Signup Completed:
+    renamed_from: sign_up_done
+    category: Onboarding
     description: A visitor finished the sign-up form.
     owner: growth@example.com
+  Coupon Applied:
+    category: Shop
+    description: A customer used a coupon.
+    properties:
+      coupon: { type: string, regex: "^[A-Z0-9]{6}$", is_required: true }
+      discount: { type: number, description: "In minor units." }

 event_properties:
   product_id: { type: string }
   currency:
-    type: string
+    type: enum
+    enum_values: [EUR, GBP, USD]
     description: ISO 4217 code.

 user_properties:
   plan_tier: { type: enum, enum_values: [free, pro] }

 group_types:
   account:
     properties:
       seats: { type: number }

 ignore:
   events: ["[Amplitude] *"]

 rules:
   event_name: { style: title, severity: warning }
   required_fields: { events: [owner], severity: warning }
`;
const planPath = 'tracking-plan.yml';
const groupsPath = 'groups.yml';
/** The plan on the default branch. */
const planAtBase = without('+');
/** The plan that the pull request proposes. */
const planAtHead = without('-');
/** Customers that are companies, kept beside the plan. */
const groupsFile = `\
- { group_type: account, group_value: Acme, group_properties: { seats: 40 } }
- { group_type: account, group_value: Bolt, group_properties: { $add: { seats: 2 } } }
`;
/** The pull request's changes with a line around each, `…` where lines are left out. */
function planChanges() {
    const lines = edited.trimEnd().split('\n');
    const isChange = (line) => /^[+-]/.test(line ?? '');
    const shown = lines.map((line, index) => isChange(line) || isChange(lines[index - 1]) || isChange(lines[index + 1]));
    return lines.flatMap((line, index) => {
        if (shown[index])
            return line.trim() === '' ? [] : [line];
        return shown[index - 1] === true ? [' …'] : [];
    });
}
function without(sign) {
    return edited
        .split('\n')
        .filter((line) => !line.startsWith(sign))
        .map((line) => line.slice(1))
        .join('\n');
}
const shop = { category: 'Shop', owner: 'shop@example.com' };
/**
 * The project in Amplitude: what the plan states at its base, but that somebody has rewritten a
 * description in Amplitude since, and what is nobody's business here.
 */
const liveProject = {
    groupTypes: ['account'],
    entities: [
        { kind: 'category', name: 'Shop' },
        { kind: 'category', name: 'Sign-up' },
        project_event('Product Viewed', { ...shop, description: 'A visitor looked at a product.' }),
        project_event('Checkout Started', { ...shop, description: 'A customer opened the checkout.' }),
        project_event('Order Completed', { ...shop, description: 'TODO ask Kim what this is' }),
        project_event('Start Checkout', {
            category: 'Shop',
            description: 'The old name of Checkout Started.',
        }),
        project_event('sign_up_done', {
            category: 'Sign-up',
            description: 'A visitor finished the sign-up form.',
            owner: 'growth@example.com',
        }),
        project_event('[Amplitude] Start Session', {}),
        project_event('Debug Menu Opened', {}),
        property('product_id', { type: 'string' }),
        property('currency', { type: 'string', description: 'ISO 4217 code.' }),
        use('product_id', 'Product Viewed', { is_required: true }),
        use('currency', 'Product Viewed'),
        use('currency', 'Checkout Started'),
        use('currency', 'Order Completed'),
        property('total', { type: 'number', description: 'Sum of the order, in minor units.' }),
        use('total', 'Order Completed'),
        {
            kind: 'user_property',
            name: 'plan_tier',
            fields: { type: 'enum', enum_values: ['free', 'pro'] },
        },
        { kind: 'user_property', name: 'country', own: true },
        { kind: 'group_property', name: 'seats', scope: 'account', fields: { type: 'number' } },
    ],
};
function project_event(name, fields) {
    return { kind: 'event', name, fields };
}
function property(name, fields) {
    return { kind: 'event_property', name, fields };
}
function use(name, scope, fields) {
    return { kind: 'event_property', name, scope, ...(fields === undefined ? {} : { fields }) };
}

;// CONCATENATED MODULE: ./build/js/demo/quit-on-signals.js
/** Tidies up before a signal ends the process, and ends what it has started. */
function quitOnSignals(tidyUp) {
    const controller = new AbortController();
    const quit = (_, number) => {
        controller.abort();
        tidyUp();
        process.exit(128 + number);
    };
    process.on('SIGINT', quit).on('SIGTERM', quit);
    const end = () => process.off('SIGINT', quit).off('SIGTERM', quit);
    return { signal: controller.signal, end };
}

;// CONCATENATED MODULE: ./build/js/demo/repository.js
/** Makes the first commit, or a later one, of the default branch; returns its push. */
function pushToDefault(github, files, message = 'A commit') {
    const { repository, defaultBranch } = github.state;
    const before = repository.branches.get(defaultBranch);
    const parents = before === undefined ? [] : [before];
    const sha = repository.commit({ files, parents, message, branch: defaultBranch });
    return pushOf(github, defaultBranch, sha, files, { before });
}
/** The push of a commit to a branch, with the others that come with it and the commit that was there. */
function pushOf(github, branch, sha, files, from = {}) {
    const ref = `refs/heads/${branch}`;
    const { before = '0'.repeat(40), others = [] } = from;
    const commits = [...others, sha].map((id) => ({ id }));
    const payload = { ref, before, after: sha, commits, repository: aboutRepository(github) };
    return { event: 'push', sha, ref, payload, files };
}
/** Opens a pull request against the tip of the default branch. */
function openPullRequest(github, pull) {
    const base = tipOf(github);
    return withCommit(github, pull, { base, parent: base, branch: [] });
}
/** Pushes one more commit to a pull request's branch. */
function pushToPullRequest(github, { opened, headSha, branch }, files) {
    const onto = { base: tipOf(github), parent: headSha, branch };
    return withCommit(github, { ...opened, files }, onto);
}
function withCommit(github, pull, onto) {
    const { repository, defaultBranch, pulls } = github.state;
    const { number, files } = pull;
    const headSha = repository.commit({ files, parents: [onto.parent], message: 'Change the plan' });
    const sha = repository.commit({ files, parents: [onto.base, headSha], message: 'Merge' });
    pulls.add(number, [headSha]);
    const about = aboutRepository(github);
    const head = { sha: headSha, ref: 'change', repo: { full_name: pull.fork ?? about.full_name } };
    const payload = {
        action: 'synchronize',
        number,
        pull_request: { number, head, base: { sha: onto.base, ref: defaultBranch, repo: about } },
        repository: about,
    };
    const event = pull.event ?? 'pull_request';
    const ref = `refs/pull/${number}/merge`;
    const branch = [...onto.branch, { sha: headSha, files }];
    return { event, sha, ref, payload, files, number, headSha, branch, opened: pull };
}
/**
 * Merges a pull request; returns the push that this is. `files` are those of the result, where others
 * were merged first.
 */
function mergePullRequest(github, pull, style = 'merge', files = pull.files) {
    const { repository, defaultBranch, pulls } = github.state;
    const { number, headSha, branch } = pull;
    const before = tipOf(github);
    const made = [];
    const add = (onto, content, message) => {
        const sha = repository.commit({ files: content, parents: onto, message });
        made.push(sha);
        repository.branches.set(defaultBranch, sha);
    };
    if (style === 'rebase') {
        for (const [index, commit] of branch.entries()) {
            const isLast = index === branch.length - 1;
            add([tipOf(github)], isLast ? files : commit.files, 'Change the plan');
        }
    }
    else if (style === 'squash')
        add([tipOf(github)], files, `Change the plan (#${number})`);
    else
        add([tipOf(github), headSha], files, `Merge pull request #${number}`);
    const sha = tipOf(github);
    pulls.merge(number, made, repository.resolve(sha)?.date ?? '');
    const commits = style === 'squash' || style === 'rebase' ? [] : branch.map((each) => each.sha);
    const others = [...commits, ...made.slice(0, -1)];
    return pushOf(github, defaultBranch, sha, files, { before, others });
}
/** The run in a merge queue, of the commit that will be the default branch's next. */
function queuePullRequest(github, pull) {
    const { repository, defaultBranch } = github.state;
    const base = tipOf(github);
    const parents = [base, pull.headSha];
    const sha = repository.commit({ files: pull.files, parents, message: 'Queue' });
    const ref = `refs/heads/gh-readonly-queue/${defaultBranch}/pr-${pull.number}-${base}`;
    const payload = {
        action: 'checks_requested',
        merge_group: { base_sha: base, base_ref: `refs/heads/${defaultBranch}`, head_sha: sha },
        repository: aboutRepository(github),
    };
    return { event: 'merge_group', sha, ref, payload, files: pull.files };
}
/** A run without a change: by the clock, or by hand. */
function startAtTip(github, event, files) {
    const ref = `refs/heads/${github.state.defaultBranch}`;
    const payload = { repository: aboutRepository(github) };
    return { event, sha: tipOf(github), ref, payload, files };
}
function tipOf({ state }) {
    const tip = state.repository.branches.get(state.defaultBranch);
    if (tip === undefined)
        throw new Error('the repository has no commit yet');
    return tip;
}
function aboutRepository({ state }) {
    const { owner, repo, defaultBranch } = state;
    return { name: repo, full_name: `${owner}/${repo}`, default_branch: defaultBranch };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/js/demo/runner.js





/** In milliseconds: a step that takes longer hangs. */
const longestStep = 60_000;
/**
 * Starts the action as GitHub's runner does: in the workspace, with what it is to know in variables
 * and files, secrets among them as inputs and never as arguments, and with nothing of this process.
 */
async function startStep(step) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(step.folder, 'run-'));
    const at = (name) => (0,external_node_path_.join)(folder, name);
    await checkOut(at('workspace'), step.trigger);
    await (0,promises_.mkdir)(at('temp'));
    await (0,promises_.writeFile)(at('event.json'), JSON.stringify(step.trigger.payload));
    for (const name of ['output', 'summary', 'env', 'path', 'state'])
        await (0,promises_.writeFile)(at(name), '');
    const child = (0,external_node_child_process_.spawn)(process.execPath, [step.bundle], {
        cwd: at('workspace'),
        env: { ...environmentOf(step, at), ...inputVariables(step.inputs), ...step.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: longestStep,
        killSignal: 'SIGKILL',
        ...(step.signal === undefined ? {} : { signal: step.signal }),
    });
    const streams = Promise.all([collect(child.stdout, step.onLine), collect(child.stderr)]);
    const exitCode = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
    });
    const finish = async () => {
        const [code, [stdout, stderr]] = await Promise.all([exitCode, streams]);
        const outputs = parseOutputs(await (0,promises_.readFile)(at('output'), 'utf8'));
        const summary = await (0,promises_.readFile)(at('summary'), 'utf8');
        return { exitCode: code, stdout, stderr, outputs, summary, workspace: at('workspace') };
    };
    return { stop: (signal) => void child.kill(signal), outcome: finish() };
}
/** The file of outputs that a step writes: `name=value`, or `name<<end`, the value's lines, `end`. */
function parseOutputs(text) {
    const outputs = new Map();
    const lines = text.split(/\r?\n/);
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
        const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
        const equals = line.indexOf('=');
        if (name !== undefined && mark !== undefined) {
            const end = lines.indexOf(mark);
            if (end < 0)
                throw new Error(`the output ${name} does not end`);
            const value = lines.splice(0, end + 1);
            outputs.set(name, value.slice(0, -1).join('\n'));
        }
        else if (equals > 0)
            outputs.set(line.slice(0, equals), line.slice(equals + 1));
        else if (line !== '')
            throw new Error(`the file of outputs has the line ${line}`);
    }
    return outputs;
}
/** What actions/checkout leaves: the commit's files, and a HEAD that is no branch. */
async function checkOut(workspace, { files, sha }) {
    const head = { '.git/HEAD': `${sha}\n` };
    for (const [path, text] of Object.entries({ ...files, ...head })) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, path), text);
    }
}
function environmentOf(step, at) {
    const { trigger, repository } = step;
    return {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTOR: 'octocat',
        GITHUB_API_URL: step.apiUrl,
        GITHUB_ENV: at('env'),
        GITHUB_EVENT_NAME: trigger.event,
        GITHUB_EVENT_PATH: at('event.json'),
        GITHUB_JOB: 'tracking-plan',
        GITHUB_OUTPUT: at('output'),
        GITHUB_PATH: at('path'),
        GITHUB_REF: trigger.ref,
        GITHUB_REF_NAME: trigger.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
        GITHUB_REPOSITORY: repository,
        GITHUB_REPOSITORY_OWNER: repository.replace(/\/.*/, ''),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: String(step.runId),
        GITHUB_RUN_NUMBER: String(step.runId),
        GITHUB_SERVER_URL: step.serverUrl,
        GITHUB_SHA: trigger.sha,
        GITHUB_STATE: at('state'),
        GITHUB_STEP_SUMMARY: at('summary'),
        GITHUB_WORKFLOW: 'Tracking plan',
        GITHUB_WORKSPACE: at('workspace'),
        RUNNER_OS: 'Linux',
        RUNNER_TEMP: at('temp'),
    };
}
function inputVariables(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]));
}
function collect(stream, onLine) {
    if (onLine !== undefined)
        (0,external_node_readline_.createInterface)({ input: stream }).on('line', onLine);
    return (0,consumers_.text)(stream);
}

// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/js/core/render/ink.js
var render_ink = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/js/core/render/wrap.js
var wrap = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/js/demo/terminal-markdown.js


/**
 * GitHub-flavoured Markdown as a person would see it, for a terminal: what reports are made of
 * (headings, paragraphs, lists, alerts, folds, code, emphasis, links) and nothing else. Folds are
 * shown open, comments not at all.
 */
function renderMarkdown(markdown, options) {
    const pen = penFor(options.color);
    const out = [];
    let inFold = false;
    for (const block of blocksOf(markdown)) {
        if (block === '</details>') {
            inFold = false;
            continue;
        }
        const fold = /^<details><summary>(.*)<\/summary>$/s.exec(block)?.[1];
        const margin = inFold ? '  ' : '';
        const rendered = fold === undefined
            ? blockText(block, options.width - margin.length, pen)
            : pen.bold(`▾ ${inline(fold, pen)}`);
        out.push(rendered.replace(/^/gm, margin));
        if (fold !== undefined)
            inFold = true;
    }
    return out.join('\n\n');
}
/** Parts between blank lines; the lines that open and end a fold are parts of their own. */
function blocksOf(markdown) {
    return markdown
        .replaceAll('\r\n', '\n')
        .replace(/^<!--.*?-->[ \t]*$/gms, '')
        .replace(/^(<details>.*|<\/details>)$/gm, '\n$1\n')
        .split(/\n(?:[ \t]*\n)+/)
        .map((block) => block.replace(/^\n+|\s+$/g, ''))
        .filter((block) => block !== '');
}
function blockText(block, width, pen) {
    const heading = /^#{1,6} (.*)$/s.exec(block)?.[1];
    if (heading !== undefined)
        return (0,wrap/* wrap */.LV)(pen.bold(inline(heading, pen)), width);
    if (block.startsWith('>'))
        return quoteText(block, width, pen);
    return itemsOf(block)
        .flatMap(({ indent, bullet, lines }) => {
        const first = ' '.repeat(indent) + (bullet ? '• ' : '');
        const rest = ' '.repeat(first.length);
        return lines.map((line, index) => (0,wrap/* wrap */.LV)(inline(line, pen), width, index === 0 ? first : rest, rest));
    })
        .join('\n');
}
/** A quotation, or one of GitHub's alerts, which name their kind in the first line. */
function quoteText(block, width, pen) {
    const lines = block.split('\n').map((line) => line.replace(/^> ?/, ''));
    const kind = /^\[!(\w+)\]$/.exec(lines[0] ?? '')?.[1];
    const text = blockText(lines.slice(kind === undefined ? 0 : 1).join('\n'), width - 2, pen);
    const label = kind === undefined ? '' : `${pen.bold(pen.yellow(kind))}\n`;
    return `${label}${text}`.replace(/^/gm, pen.yellow('│ '));
}
function itemsOf(block) {
    const items = [];
    let isBroken = false;
    for (const line of block.split('\n')) {
        const [, space = '', bullet = '', written = ''] = /^( *)(- )?(.*)$/s.exec(line) ?? [];
        const text = written.replace(/\\$/, '');
        const last = items.at(-1);
        if (last === undefined || bullet !== '') {
            items.push({ indent: space.length, bullet: bullet !== '', lines: [text] });
        }
        else if (isBroken)
            last.lines.push(text);
        else
            last.lines.push(`${last.lines.pop() ?? ''} ${text}`);
        isBroken = written.endsWith('\\');
    }
    return items;
}
/** Code (its fence as long as its start), bold, emphasis, links, escapes; code wins over all. */
const spans = /(?<fence>`+)(?<code>.+?)(?<!`)\k<fence>(?!`)|\*\*(?<bold>(?:`+[^`]*`+|[^*`])+)\*\*|\*(?<em>[^*`]+)\*|\[(?<link>[^\]`]+)\]\(<?[^)>]*>?\)|\\(?<escaped>[!-/:-@[-`{-~])/gs;
function inline(text, pen) {
    return text.replace(spans, (whole, ...found) => {
        const { code, bold, em, link, escaped } = found.at(-1);
        if (code !== undefined)
            return pen.code(code.replace(/^ (?=`)|(?<=`) $/g, ''));
        if (bold !== undefined)
            return pen.bold(inline(bold, pen));
        if (em !== undefined)
            return pen.dim(em);
        return link ?? escaped ?? whole;
    });
}
/** Paints word by word, as lines may be broken between any two. Without colours, code keeps its marks. */
function penFor(color) {
    const ink = (0,render_ink/* inkFor */._)(color);
    const words = (paint) => (text) => text.replace(/[^ ]+/g, paint);
    return {
        bold: words(ink.bold),
        dim: words(ink.dim),
        yellow: words(ink.yellow),
        code: color ? words(ink.cyan) : (text) => `\`${text}\``,
    };
}

;// CONCATENATED MODULE: ./build/js/demo/screen.js




/** Lines longer than this are hard to read. */
const widest = 100;
/** Colours only where a person looks at a terminal that has them, and has not refused them. */
function screenOn(out) {
    const terminal = out instanceof external_node_tty_.WriteStream && out.isTTY ? out : null;
    const width = Math.max(20, Math.min(terminal?.columns ?? widest, widest));
    // Looks at NO_COLOR and TERM as well.
    const color = terminal?.hasColors() ?? false;
    const ink = (0,render_ink/* inkFor */._)(color);
    const line = (text) => void out.write(`${text}\n`);
    // Standard output is never destroyed, so that its error is all there is to see of it.
    let isOpen = true;
    out.on('error', () => {
        isOpen = false;
    });
    return {
        title: (text) => line(`\n${ink.bold(`── ${text}`)}\n`),
        say: (text) => {
            for (const paragraph of text.split('\n'))
                line((0,wrap/* wrap */.LV)(paragraph, width));
        },
        log: (text) => line(ink.dim((0,wrap/* cutAt */.og)(text, width))),
        diff: (text) => {
            const paint = text.startsWith('+') ? ink.green : text.startsWith('-') ? ink.red : ink.dim;
            line(`  ${paint((0,wrap/* cutAt */.og)(text, width - 2))}`);
        },
        comment: (head, markdown) => {
            const bar = ink.dim('│');
            line(`${ink.dim('╭─')} ${ink.bold(head)}`);
            line(bar);
            for (const text of renderMarkdown(markdown, { width: width - 2, color }).split('\n')) {
                line(text === '' ? bar : `${bar} ${text}`);
            }
            line(ink.dim('╰─'));
        },
        isOpen: () => isOpen,
    };
}

;// CONCATENATED MODULE: ./build/js/demo/workflow-command.js
/** The command in a line of a step's output; `null` if it is text for people. */
function parseCommand(line) {
    const [, name, written = '', message = ''] = /^\s*::([\w-]+)(?: ([^\n]*?))?::(.*)$/s.exec(line) ?? [];
    if (name === undefined)
        return null;
    const properties = new Map();
    for (const pair of written.split(',')) {
        const equals = pair.indexOf('=');
        if (equals > 0) {
            const value = pair
                .slice(equals + 1)
                .replaceAll('%3A', ':')
                .replaceAll('%2C', ',');
            properties.set(pair.slice(0, equals).trim(), unescaped(value));
        }
    }
    return { name, properties, message: unescaped(message) };
}
/** A line as the runner's log shows it; `null` if the runner keeps it to itself. */
function logText(line) {
    const command = parseCommand(line);
    if (command === null)
        return line;
    switch (command.name) {
        case 'error':
            return `Error: ${command.message}`;
        case 'warning':
            return `Warning: ${command.message}`;
        case 'notice':
            return `Notice: ${command.message}`;
        default:
            return null;
    }
}
/** The percent sign last, or `%250A` would become a line's end. */
function unescaped(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/js/demo/demo.js













/** Made up, and good for the stand-ins of this process only. */
const keys = { apiKey: 'demo-api-key', secretKey: 'demo-secret-key' };
const token = 'demo-github-token';
const owner = 'acme';
const repo = 'shop';
/** Milliseconds that Amplitude's stand-in takes for an answer: fast for Amplitude, and to be seen. */
const latency = 150;
/** A part of the story that did not come out as told. */
class DemoError extends Error {
    name = 'DemoError';
}
/**
 * Shows the whole way of a change on this machine alone: the committed action as GitHub's runner
 * starts it, on stand-ins for GitHub and Amplitude. Returns the exit code.
 */
async function demo(out) {
    const screen = screenOn(out);
    const bundle = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'index.js');
    if (!(0,external_node_fs_.existsSync)(bundle)) {
        screen.say(`The demo runs the action's bundle, and there is none at ${bundle}.`);
        return 1;
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tracking-plan-demo-'));
    const quitting = quitOnSignals(() => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    const github = await startGitHub({ token, owner, repo });
    const amplitude = await startEmulator({
        ...keys,
        project: liveProject,
        latency: (request) => {
            if (request.method !== 'GET')
                screen.log(`  Amplitude ← ${describeWrite(request)}`);
            return latency;
        },
    });
    try {
        await tell({ screen, github, amplitude, bundle, folder, signal: quitting.signal });
        return 0;
    }
    catch (error) {
        if (!(error instanceof DemoError))
            throw error;
        screen.say(`The demo failed: ${error.message}`);
        return 1;
    }
    finally {
        quitting.end();
        const removed = (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        await Promise.all([amplitude.close(), github.close(), removed]);
    }
}
/** `PUT event/Old Name new_event_type=New Name` */
function describeWrite({ method, segments, body }) {
    const what = segments[0] === 'api' ? segments.slice(3) : segments;
    const parameters = [...body].flatMap(([name, value]) => name === 'api_key' ? [] : [`${name}=${value}`]);
    return [method, what.join('/'), ...parameters].join(' ');
}
async function tell(stage) {
    const { screen, github } = stage;
    screen.say('A tracking plan goes from a pull request into Amplitude. All of it happens on this machine: GitHub and Amplitude are stand-ins on loopback, the action is the real one.');
    pushToDefault(github, { [planPath]: planAtBase });
    const pull = openPullRequest(github, { number: 7, files: { [planPath]: planAtHead } });
    screen.title(`1  A pull request changes ${planPath}`);
    for (const line of planChanges())
        screen.diff(line);
    screen.title('2  The action compares it with Amplitude and comments');
    await review(stage, pull);
    screen.title('3  The pull request is merged: the action applies the plan');
    await run(stage, { trigger: mergePullRequest(github, pull), result: 'applied' });
    screen.title('4  A nightly run finds nothing left to do');
    const trigger = startAtTip(github, 'schedule', pull.files);
    await run(stage, { trigger, result: 'in-sync', inputs: { 'fail-on-changes': 'true' } });
    screen.title(`5  A push adds ${groupsPath}: its groups are checked against the plan, and sent`);
    const push = pushToDefault(github, { ...pull.files, [groupsPath]: groupsFile });
    const identify = { command: 'identify', groups: groupsPath };
    await run(stage, { trigger: push, result: 'applied', inputs: identify });
    screen.title('Next');
    screen.say(next);
}
const next = `In your own repository, beside this one, set AMPLITUDE_API_KEY and AMPLITUDE_SECRET_KEY, and run:
node ../amplitude-tracking-plan/dist/cli/index.js pull
It only reads, and writes ${planPath} from what you have. Or write one event by hand.
Add the workflow from README.md: from then on pull requests show it, and merges apply it.`;
async function review(stage, pull) {
    const { screen, github } = stage;
    await run(stage, { trigger: pull, result: 'changes', isQuiet: true });
    const [comment, ...others] = github.state.comments.of(pull.number);
    if (comment === undefined || others.length > 0) {
        throw new DemoError(`the pull request has ${others.length} comments`);
    }
    screen.comment(`${comment.login} commented on ${owner}/${repo}#${pull.number}`, comment.body);
}
let runs = 0;
async function run(stage, { trigger, result, isQuiet, inputs }) {
    const { screen, github, amplitude } = stage;
    if (!screen.isOpen())
        throw new DemoError('nobody is looking any more');
    runs += 1;
    const { outcome } = await startStep({
        ...stage,
        trigger,
        repository: `${owner}/${repo}`,
        serverUrl: github.url,
        apiUrl: github.url,
        runId: runs,
        inputs: {
            'api-key': keys.apiKey,
            'secret-key': keys.secretKey,
            'github-token': token,
            'base-url': amplitude.url,
            'ingestion-url': amplitude.url,
            ...inputs,
        },
        onLine: (line) => {
            // Remarks on a file stand beside its lines on GitHub; the log says the same in its own words.
            const isRemark = parseCommand(line)?.properties.has('file') ?? false;
            const text = isQuiet !== true && !isRemark ? logText(line) : null;
            if (text !== null)
                screen.log(text === '' ? '' : `  ${text}`);
        },
    });
    const { exitCode, outputs, stdout, stderr } = await outcome;
    if (exitCode === 0 && outputs.get('result') === result)
        return;
    const log = [...stdout.split('\n').flatMap((line) => logText(line) ?? []), stderr];
    const got = outputs.get('result') ?? 'nothing';
    throw new DemoError(`the action was to end with ${result} and ended with ${got}, exit code ${exitCode}. Its log:\n${log.join('\n').trim()}`);
}


/***/ })

};
