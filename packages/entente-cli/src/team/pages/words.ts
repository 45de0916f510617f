import type { Language } from "entente";

/** What the plain pages of the team's server say. */
export interface Words {
  readonly signIn: string;
  readonly signOut: string;
  readonly email: string;
  readonly password: string;
  readonly newPassword: string;
  readonly atLeast: string;
  readonly name: string;
  readonly wrong: string;
  readonly tooMany: string;
  readonly projects: string;
  readonly noProjects: string;
  readonly newProject: string;
  readonly make: string;
  readonly welcome: string;
  readonly join: string;
  readonly known: string;
  readonly reset: string;
  readonly change: string;
  readonly linkOver: string;
  readonly nameMissing: string;
  readonly noAccount: string;
  readonly members: string;
  readonly role: string;
  readonly invite: string;
  readonly linkOnce: string;
  readonly failed: string;
  readonly viewer: string;
  readonly coder: string;
  readonly analyst: string;
  readonly owner: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    signIn: "Sign in",
    signOut: "Sign out",
    email: "E-mail",
    password: "Password",
    newPassword: "New password",
    atLeast: "At least 12 signs.",
    name: "Name",
    wrong: "E-mail and password do not belong together.",
    tooMany: "Too many tries. Wait a quarter of an hour.",
    projects: "Projects",
    noProjects: "You are in no project yet. Make one, or ask an owner to invite you.",
    newProject: "New project",
    make: "Make",
    welcome: "You are invited",
    join: "Join",
    known: "You have an account already: come in with its password.",
    reset: "Choose a new password",
    change: "Change the password",
    linkOver: "This link has been used, or its time is over. Ask for a new one.",
    nameMissing: "Say what you are called.",
    noAccount: "Nobody can sign up here by themselves: an owner of a project invites you.",
    members: "Members",
    role: "Role",
    invite: "Invite",
    linkOnce: "Give this link to them. It opens once and is not shown again.",
    failed: "This failed and should not have.",
    viewer: "viewer",
    coder: "coder",
    analyst: "analyst",
    owner: "owner",
  },
  ko: {
    signIn: "로그인",
    signOut: "로그아웃",
    email: "이메일",
    password: "비밀번호",
    newPassword: "새 비밀번호",
    atLeast: "12자 이상이어야 합니다.",
    name: "이름",
    wrong: "이메일과 비밀번호가 맞지 않습니다.",
    tooMany: "시도가 너무 많습니다. 15분 뒤에 다시 하십시오.",
    projects: "프로젝트",
    noProjects: "아직 참여한 프로젝트가 없습니다. 새로 만들거나 소유자에게 초대를 부탁하십시오.",
    newProject: "새 프로젝트",
    make: "만들기",
    welcome: "초대를 받으셨습니다",
    join: "참여하기",
    known: "이미 계정이 있습니다. 그 비밀번호로 들어오십시오.",
    reset: "새 비밀번호 정하기",
    change: "비밀번호 바꾸기",
    linkOver: "이미 쓰였거나 기한이 지난 링크입니다. 새 링크를 요청하십시오.",
    nameMissing: "이름을 적어 주십시오.",
    noAccount: "여기서는 스스로 가입할 수 없습니다. 프로젝트 소유자가 초대합니다.",
    members: "구성원",
    role: "역할",
    invite: "초대하기",
    linkOnce: "이 링크를 전해 주십시오. 한 번만 열리고 다시 보이지 않습니다.",
    failed: "일어나서는 안 될 오류가 났습니다.",
    viewer: "열람자",
    coder: "코더",
    analyst: "분석가",
    owner: "소유자",
  },
  ja: {
    signIn: "サインイン",
    signOut: "サインアウト",
    email: "メールアドレス",
    password: "パスワード",
    newPassword: "新しいパスワード",
    atLeast: "12 文字以上にしてください。",
    name: "名前",
    wrong: "メールアドレスとパスワードが合いません。",
    tooMany: "試行が多すぎます。15 分待ってください。",
    projects: "プロジェクト",
    noProjects: "参加しているプロジェクトはまだありません。作成するか、所有者に招待を頼んでください。",
    newProject: "新しいプロジェクト",
    make: "作成",
    welcome: "招待されています",
    join: "参加する",
    known: "すでにアカウントがあります。そのパスワードで入ってください。",
    reset: "新しいパスワードを決める",
    change: "パスワードを変更する",
    linkOver: "このリンクは使用済みか、期限が切れています。新しいリンクを頼んでください。",
    nameMissing: "名前を入力してください。",
    noAccount: "ここでは自分で登録できません。プロジェクトの所有者が招待します。",
    members: "メンバー",
    role: "役割",
    invite: "招待する",
    linkOnce: "このリンクを渡してください。一度だけ開き、再び表示されません。",
    failed: "起こるはずのないエラーが起こりました。",
    viewer: "閲覧者",
    coder: "コーダー",
    analyst: "分析者",
    owner: "所有者",
  },
  zh: {
    signIn: "登录",
    signOut: "退出",
    email: "电子邮件",
    password: "密码",
    newPassword: "新密码",
    atLeast: "至少 12 个字符。",
    name: "姓名",
    wrong: "电子邮件与密码不符。",
    tooMany: "尝试次数过多。请等待一刻钟。",
    projects: "项目",
    noProjects: "您还没有加入任何项目。请新建一个，或请所有者邀请您。",
    newProject: "新项目",
    make: "新建",
    welcome: "您收到了邀请",
    join: "加入",
    known: "您已有账户：请用其密码进入。",
    reset: "设置新密码",
    change: "更改密码",
    linkOver: "此链接已被使用，或已过期。请索取新的链接。",
    nameMissing: "请填写您的姓名。",
    noAccount: "这里不能自行注册：由项目所有者邀请您。",
    members: "成员",
    role: "角色",
    invite: "邀请",
    linkOnce: "请把此链接交给对方。它只能打开一次，不会再次显示。",
    failed: "发生了不应发生的错误。",
    viewer: "查看者",
    coder: "编码员",
    analyst: "分析员",
    owner: "所有者",
  },
};
